package org.throughcare.commands;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood in a sentence, with where to read more. */
final class Misuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String message = String.valueOf(failure.getMessage());
        command.getErr().print(message.endsWith(".") ? message + "\n" : message + ".\n");
        UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().print("'" + command.getCommandSpec().qualifiedName() + " --help' says what it takes.\n");
        command.getErr().flush();
        return ExitCode.USAGE;
    }
}
