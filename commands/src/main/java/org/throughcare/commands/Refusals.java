package org.throughcare.commands;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.throughcare.commands.document.FileRefused;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells input that cannot be used, which is the reader's to mend, from a fault of the program, which is ours. */
final class Refusals implements IExecutionExceptionHandler {
    private final BooleanSupplier debug;

    Refusals(BooleanSupplier debug) {
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof FileRefused refused) {
            refused.problems().forEach(problem -> err.print(problem.replaceAll("\\p{Cc}", " ") + "\n"));
            err.flush();
            return ExitCode.USAGE;
        }
        if (debug.getAsBoolean()) {
            failure.printStackTrace(err);
        } else {
            err.print("A fault in Throughcare stopped the command: " + described(failure)
                    + " Run it again with --debug to see where, and report it.\n");
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }

    private static String described(Exception failure) {
        String message = failure.getMessage();
        String said = message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return said.endsWith(".") ? said : said + ".";
    }
}
