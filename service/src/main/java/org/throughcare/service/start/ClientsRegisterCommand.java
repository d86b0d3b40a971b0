package org.throughcare.service.start;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.access.ClientCaller.Kind;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.access.clients.RegisteringClient.Registration;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.feeds.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers a program. */
@Command(
        name = "register",
        description = {
            "Registers a program, or one that is registered anew, and prints its secret. The secret is shown this once and"
                    + " kept nowhere; the one before it no longer counts. A feed has a source, a partner a member of staff,"
                    + " a program that only has something calculated neither.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is registered",
            "1:a fault of Throughcare itself",
            "2:nothing was registered: the database or the command line cannot be used"
        })
final class ClientsRegisterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--id", paramLabel = "ID", required = true, description = "Its name, such as prison-events.")
    private String id = "";

    @Option(names = "--source", paramLabel = "SOURCE", description = "Of a feed: whose facts it sends, such as prison.")
    private @Nullable String source;

    @Option(names = "--staff", paramLabel = "CODE", description = "Of a partner: the staff code as whom it acts.")
    private @Nullable String staff;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            required = true,
            description = "feed.send, case.read or risk.score.")
    private String scope = "";

    @Option(names = "--purpose", paramLabel = "WORDS", required = true, description = "What for.")
    private String purpose = "";

    @Option(names = "--per-minute", paramLabel = "N", required = true, description = "How many calls were agreed.")
    private int perMinute;

    @Option(names = "--days", paramLabel = "N", required = true, description = "For how many days.")
    private int days;

    @Override
    public Integer call() {
        try {
            ClientScope may = scope();
            checkSource();
            try (ConfigurableApplicationContext service = Starting.record(options)) {
                Registration wanted = new Registration(
                        id,
                        may.kind(),
                        source,
                        number(service.getBean(StaffRegister.class)),
                        purpose,
                        Set.of(may),
                        perMinute,
                        Duration.ofDays(days));
                String secret = service.getBean(RegisteringClient.class).register(ClientsCommand.OPERATOR, wanted);
                PrintWriter out = spec.commandLine().getOut();
                out.println("Registered: " + id + ". Its secret, shown this once:");
                out.println(secret);
                out.flush();
                return ExitCode.OK;
            }
        } catch (CannotStart | IllegalArgumentException reason) {
            spec.commandLine().getErr().println(sentence(reason));
            return ExitCode.USAGE;
        }
    }

    private ClientScope scope() {
        String known =
                Arrays.stream(ClientScope.values()).map(ClientScope::scopeName).collect(Collectors.joining(" and "));
        ClientScope wanted = Arrays.stream(ClientScope.values())
                .filter(one -> one.scopeName().equals(scope))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no scope " + scope + "; there are " + known + "."));
        String needed = needed(wanted.kind());
        if (needed.equals("--source") != (source != null) || needed.equals("--staff") != (staff != null)) {
            throw new IllegalArgumentException(
                    needed.isEmpty()
                            ? "Scope " + scope + " needs neither --source nor --staff."
                            : "Scope " + scope + " needs " + needed + " alone.");
        }
        return wanted;
    }

    private static String needed(Kind kind) {
        return switch (kind) {
            case FEED -> "--source";
            case PARTNER -> "--staff";
            case CALCULATOR, CHECK_INS -> "";
        };
    }

    private void checkSource() {
        if (source != null && FeedSource.named(source).isEmpty()) {
            String known =
                    Arrays.stream(FeedSource.values()).map(FeedSource::path).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("There is no source " + source + "; there are " + known + ".");
        }
    }

    private @Nullable Long number(StaffRegister register) {
        String code = staff;
        if (code == null) {
            return null;
        }
        return register.coded(code)
                .map(StaffMember::id)
                .orElseThrow(
                        () -> new IllegalArgumentException("Nobody who works here has the staff code " + code + "."));
    }

    private static String sentence(RuntimeException reason) {
        String message = reason.getMessage() == null ? "It cannot be registered." : reason.getMessage();
        String begun = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
