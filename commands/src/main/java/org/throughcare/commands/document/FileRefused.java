package org.throughcare.commands.document;

import java.util.List;

/** A file cannot be used. Says everything that is wrong with it, a line for each. */
public final class FileRefused extends RuntimeException {
    private final List<String> problems;

    /** Refuses a file for {@code problems}, each a whole sentence that names the file and the place in it. */
    public FileRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Refuses a file for one problem. */
    public FileRefused(String problem) {
        this(List.of(problem));
    }

    /** What is wrong, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
