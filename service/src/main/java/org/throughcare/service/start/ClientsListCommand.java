package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.access.clients.RegisteringClient.Registered;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the programs that are registered. */
@Command(
        name = "list",
        description = {"Lists the programs that are registered, never their secrets.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the programs were listed",
            "1:a fault of Throughcare itself",
            "2:nothing was listed: the database or the command line cannot be used"
        })
final class ClientsListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext service = Starting.record(options)) {
            List<Registered> all = service.getBean(RegisteringClient.class).all(ClientsCommand.OPERATOR);
            if (all.isEmpty()) {
                out.println("No program is registered.");
            }
            all.forEach(one -> out.println(inWords(one)));
            out.flush();
            return ExitCode.OK;
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static String of(String of) {
        return of.isEmpty() ? "" : " of " + of;
    }

    private static String inWords(Registered one) {
        return "- " + one.id() + ", " + one.kind().name().toLowerCase(Locale.ROOT) + of(one.of()) + ", may "
                + String.join(", ", one.scopes()) + ", " + (one.active() ? "on" : "switched off") + ", until "
                + one.expires().atZone(London.ZONE).toLocalDate() + ": " + one.purpose();
    }
}
