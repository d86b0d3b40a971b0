package org.throughcare.practice.record;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Facts about the record itself: links, corrections, disclosure, and what people did with an entry. */
public sealed interface RecordFact extends Fact {
    /** The record {@code other} and the subject of this entry are one person, as known from now. */
    record Linked(Subject other, String reason) implements RecordFact {}

    /** They are not one person after all; undoes a {@link Linked} of the same two subjects. */
    record Unlinked(Subject other, String reason) implements RecordFact {}

    /** The entry that this one supersedes is wrong and nothing stands in its place. */
    record Retracted(String reason) implements RecordFact {}

    /** An existing entry is shared with a further party from now on. */
    record Disclosed(EntryId entry, Party to, String purpose) implements RecordFact {}

    /** A person had the entries on screen. Says nothing of reading or weighing. */
    record Seen(List<EntryId> entries, Role by) implements RecordFact {
        public Seen {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A person weighed the entries and said whether they change the assessment of risk, and why (R31, A2).
     *
     * @param changesRisk the person's own answer
     * @param why never empty
     */
    record Weighed(List<EntryId> entries, Role by, boolean changesRisk, String why) implements RecordFact {
        public Weighed {
            entries = List.copyOf(entries);
            if (why.isBlank()) {
                throw new IllegalArgumentException("weighing an entry needs a reason");
            }
        }
    }

    /**
     * Nothing came from a source of what it was expected to send: itself a fact, which says nothing of whether it happened.
     *
     * @param what what was expected, as it reads after "had not sent"
     * @param by until when
     */
    record NotReceived(Source.Agency from, String what, Instant by) implements RecordFact {}

    /** A person gave an unknown fact its place in the record and said what it is. */
    record Classified(EntryId entry, String as, Role by) implements RecordFact {}
}
