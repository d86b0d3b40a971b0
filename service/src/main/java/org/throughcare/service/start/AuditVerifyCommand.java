package org.throughcare.service.start;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.audit.AuditVerification;
import org.throughcare.service.audit.Finding;
import org.throughcare.service.audit.Verification;
import org.throughcare.service.audit.VerifyingKeys;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Works the audit out again and says what does not hold. */
@Command(
        name = "verify",
        description = {
            "Works the whole audit out again, compares it with its seals, with exported heads and with the record, and"
                    + " names what does not hold and where.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the audit holds",
            "1:a fault of Throughcare itself",
            "2:nothing was verified: the database, the heads or the command line cannot be used",
            "3:the audit does not hold"
        })
final class AuditVerifyCommand implements Callable<Integer> {
    private static final int DOES_NOT_HOLD = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--heads",
            paramLabel = "FILE",
            description =
                    "The exported heads to compare with, as kept where nobody who runs the database can change them."
                            + " Default: those this service exported.")
    private @Nullable Path heads;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The public keys, in PEM, that are trusted to have signed heads. Default: those in the data"
                    + " folder.")
    private @Nullable Path keys;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (heads != null && !Files.isReadable(heads)) {
                throw new CannotStart("The exported heads cannot be read from " + heads + ".");
            }
            VerifyingKeys trusted = keys == null ? null : VerifyingKeys.in(keys);
            try (ConfigurableApplicationContext service = Starting.record(options)) {
                Verification verification = service.getBean(AuditVerification.class)
                        .verify(
                                heads,
                                trusted,
                                service.getBean(InstantSource.class).instant());
                out.println(verification.summary());
                verification.findings().stream().map(Finding::message).forEach(line -> out.println("- " + line));
                if (verification.omitted() > 0) {
                    out.println("- and " + verification.omitted() + " more.");
                }
                out.flush();
                return verification.sound() ? ExitCode.OK : DOES_NOT_HOLD;
            }
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }
}
