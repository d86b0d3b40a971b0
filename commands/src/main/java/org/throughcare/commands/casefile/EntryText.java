package org.throughcare.commands.casefile;

import org.throughcare.commands.compact.CompactJson;
import org.throughcare.practice.record.Entry;

/**
 * An entry as the one JSON object of the case format, in bytes of UTF-8: what a store keeps. Equal entries give the same
 * bytes, and reading them gives an equal entry.
 *
 * <p>Reading is for bodies that were checked before they were kept: it is quick, and refuses a body as a whole without saying
 * where it is wrong. {@link EntryLine} reads what comes from outside.
 */
public final class EntryText {
    private EntryText() {}

    /**
     * The body of {@code entry}, its fields in the order of the case format and those that say nothing left out.
     *
     * @throws IllegalArgumentException if its fact is of no kind that a file can hold, or a date has no year of four digits
     */
    public static byte[] write(Entry entry) {
        return CompactJson.write(out -> new EntryWriter(out).write(entry));
    }

    /**
     * The entry of a body. A fact of a kind that is not known, or that this version's record of its kind does not hold, is
     * kept as a {@link org.throughcare.practice.record.UnknownFact} with every field as text; nothing is dropped.
     *
     * @throws IllegalArgumentException if the body is no entry
     */
    public static Entry read(byte[] json) {
        try {
            return read(json, false);
        } catch (IllegalArgumentException _) {
            return read(json, true);
        }
    }

    private static Entry read(byte[] json, boolean factAside) {
        return CompactJson.read(json, in -> new TrustedEntry(in, new TrustedFact(json, factAside)).read());
    }
}
