package org.throughcare.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What the command line answered.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Answer(int code, String out, String err) {
    /** The answer to these arguments. */
    public static Answer to(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands =
                Throughcare.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commands.execute(arguments);
        return new Answer(code, out.toString(), err.toString());
    }
}
