package org.throughcare.service.web.model.cases;

import java.util.List;

/**
 * An entry on the chronology, with what was looked for marked in it.
 *
 * @param entry the entry
 * @param says what it says, in parts; empty where its text is not for this reader
 * @param source the system or person it came from, in parts
 */
public record ChronologyEntry(CaseEntry entry, List<Passage> says, List<Passage> source) {
    /**
     * Part of a text.
     *
     * @param text the words
     * @param found whether they are what was looked for
     */
    public record Passage(String text, boolean found) {}

    public ChronologyEntry {
        says = List.copyOf(says);
        source = List.copyOf(source);
    }
}
