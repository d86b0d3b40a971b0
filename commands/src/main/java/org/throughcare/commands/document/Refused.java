package org.throughcare.commands.document;

/** One value cannot be read. Caught where the place of the value is known. */
public final class Refused extends RuntimeException {
    /** Refuses for {@code reason}, which continues the sentence "this field ...". */
    public Refused(String reason) {
        super(reason, null, false, false);
    }

    /** What is wrong with the value. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
