package org.throughcare.service.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Works on the audit; given no subcommand it prints its usage. */
@Command(
        name = "audit",
        description = "Checks the audit of who looked at, wrote or decided what, and shows its signed heads.",
        mixinStandardHelpOptions = true,
        subcommands = {AuditVerifyCommand.class, AuditHeadsCommand.class})
final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
