package org.throughcare.commands.calculate;

import java.util.List;

/** A line that cannot be answered: what is wrong, and in which of its fields. */
public final class LineRefused extends RuntimeException {
    private final String type;
    private final List<String> fields;

    /** Refuses a line for {@code type}, a word that a program can tell, and {@code message}, a sentence for people. */
    public LineRefused(String type, String message, List<String> fields) {
        super(message);
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    /** The word for a program. */
    public String type() {
        return type;
    }

    /** The sentence for people. */
    public String said() {
        return String.valueOf(getMessage());
    }

    /** In which fields it is wrong, in the order in which they came. */
    public List<String> fields() {
        return fields;
    }
}
