package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Switches a program off. */
@Command(
        name = "off",
        description = {"Switches a program off: its next call is refused, whatever token it holds.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is switched off",
            "1:a fault of Throughcare itself",
            "2:nothing was changed: no such program is on, or the database cannot be used"
        })
final class ClientsOffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Parameters(paramLabel = "ID", description = "What the program is registered as.")
    private String id = "";

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext service = Starting.record(options)) {
            if (!service.getBean(RegisteringClient.class).switchOff(ClientsCommand.OPERATOR, id)) {
                err.println("No program that is switched on is registered as " + id + ".");
                return ExitCode.USAGE;
            }
            spec.commandLine().getOut().println("Switched off: " + id);
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (CannotStart reason) {
            err.println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }
}
