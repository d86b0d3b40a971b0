package org.throughcare.service.store;

import java.util.List;
import org.throughcare.practice.record.EntryId;

/** What became of a wish to add to the record. */
public sealed interface AppendOutcome {

    /**
     * It stands on the record.
     *
     * @param person the number of the case
     * @param sequence how many entries the case has now, or had when it was first added
     * @param entries what was added
     * @param repeated whether it was there already, from an earlier call with the same key
     */
    record Appended(long person, long sequence, List<EntryId> entries, boolean repeated) implements AppendOutcome {
        public Appended {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Somebody else added to the case in between; nothing was added.
     *
     * @param sequence how many entries the case has now
     */
    record Overtaken(long sequence) implements AppendOutcome {}

    /** The same key came before with another request; nothing was added. */
    record KeyUsedOtherwise() implements AppendOutcome {}
}
