package org.throughcare.service.protection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;

/**
 * What one entry would tell the person it is about, before anything leaves.
 *
 * @param entry the entry
 * @param text what it says, in full
 * @param concerns why somebody must look at it first, each in words; none where it may leave as it is
 * @param decided what was decided of it, or null while it waits
 */
public record Passage(
        Entry entry,
        String text,
        List<String> concerns,
        @Nullable Decided decided) {
    /** What can be decided of a passage. */
    public enum Decision {
        /** It leaves as it is. */
        INCLUDE,
        /** It leaves with other words in its place. */
        REDACT,
        /** It does not leave; that something was withheld is said. */
        WITHHOLD
    }

    /**
     * A decision.
     *
     * @param shown the words that leave in its place; empty unless it is redacted
     * @param reason why; never empty, never given out
     * @param by who decided it
     */
    public record Decided(Decision decision, String shown, String reason, String by) {
        public Decided {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decision about a passage needs a reason");
            }
            if (decision == Decision.REDACT && shown.isBlank()) {
                throw new IllegalArgumentException("a redacted passage needs the words that leave in its place");
            }
        }
    }

    public Passage {
        concerns = List.copyOf(concerns);
    }

    /** What it is cited by. */
    public EntryId id() {
        return entry.id();
    }

    /** Whether somebody still has to look at it. */
    public boolean waits() {
        return decided == null && !concerns.isEmpty();
    }

    /** The words that leave; empty where they are withheld or still wait. */
    public Optional<String> leaves() {
        Decided what = decided;
        if (what == null) {
            return concerns.isEmpty() ? Optional.of(text) : Optional.empty();
        }
        return switch (what.decision()) {
            case INCLUDE -> Optional.of(text);
            case REDACT -> Optional.of(what.shown());
            case WITHHOLD -> Optional.empty();
        };
    }
}
