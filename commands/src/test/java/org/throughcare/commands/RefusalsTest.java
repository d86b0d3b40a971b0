package org.throughcare.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.document.FileRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A refusal is the reader's to mend and exits with 2; a fault is ours and exits with 1. */
class RefusalsTest {

    @Command(name = "failing")
    private record Failing(RuntimeException failure) implements Runnable {
        @Override
        public void run() {
            throw failure;
        }
    }

    @Test
    void aRefusalIsToldAsItIs() {
        Answer answer = answer(new FileRefused("a.json: entry \u001B[31mX-1: wrong"), false);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("a.json: entry  [31mX-1: wrong\n");
    }

    @Test
    void aFaultIsOneSentence() {
        Answer answer = answer(new IllegalStateException("it broke\nhere"), false);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .hasLineCount(1)
                .startsWith("A fault in Throughcare stopped the command: it broke. Run it again with --debug");
    }

    @Test
    void aFaultShowsItsPlaceWhenAskedTo() {
        Answer answer = answer(new IllegalStateException("it broke"), true);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("IllegalStateException: it broke", "\tat ");
    }

    private static Answer answer(RuntimeException failure, boolean debug) {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new Failing(failure))
                .setExecutionExceptionHandler(new Refusals(() -> debug))
                .setErr(new PrintWriter(err))
                .execute();
        return new Answer(code, "", err.toString());
    }
}
