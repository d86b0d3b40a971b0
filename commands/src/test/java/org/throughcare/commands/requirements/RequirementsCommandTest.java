package org.throughcare.commands.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.Throughcare;

class RequirementsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void thePageIsPrintedWithTheTestsOfTheNamedFolder() throws IOException {
        Files.writeString(folder.resolve("R9Test.java"), "class R9Test { @Test void isAsked() {} }");

        assertThat(run("--tests", folder.toString())).isZero();
        assertThat(out.toString())
                .startsWith("# Requirements")
                .contains("| have a test | 1 |")
                .contains("R9Test.java) | kept by test |");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void nothingIsPrintedWhenTheTestsCannotBeRead() {
        Path none = folder.resolve("none");

        assertThat(run("--tests", none.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo("There is no folder " + none + ".\n");
    }

    private int run(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "requirements";
        System.arraycopy(options, 0, args, 1, options.length);
        return Throughcare.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
