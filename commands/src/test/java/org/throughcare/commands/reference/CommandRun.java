package org.throughcare.commands.reference;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.throughcare.commands.Throughcare;
import picocli.CommandLine;

/**
 * One run of the command line as a person would make it.
 *
 * @param exitCode what it left with
 * @param out what it answered
 * @param err what it said besides
 */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands =
                Throughcare.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = commands.execute(arguments);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
