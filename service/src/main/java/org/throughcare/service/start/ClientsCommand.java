package org.throughcare.service.start;

import org.throughcare.service.database.Acting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an operator does about the programs that are let in. */
@Command(
        name = "clients",
        description = "Registers the programs that may send or read, lists them and switches them off.",
        mixinStandardHelpOptions = true,
        subcommands = {ClientsRegisterCommand.class, ClientsListCommand.class, ClientsOffCommand.class})
final class ClientsCommand implements Runnable {
    /** Whom the audit names. */
    static final Acting.Engine OPERATOR = new Acting.Engine("operator");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
