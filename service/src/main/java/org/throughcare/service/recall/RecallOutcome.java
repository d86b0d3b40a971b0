package org.throughcare.service.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.process.Refusal;
import org.throughcare.practice.record.EntryId;

/** What became of a wish to do something with a recall. */
public sealed interface RecallOutcome {
    /**
     * It stands on the record.
     *
     * @param entries what was added
     * @param repeated whether the same form had come before
     */
    record Done(List<EntryId> entries, boolean repeated) implements RecallOutcome {
        public Done {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Nothing was recorded.
     *
     * @param why the rule of the recall, or null where others were adding to the case all the time or the form came before
     *     with other words
     * @param sentence what whoever asked is told
     */
    record Refused(@Nullable Refusal why, String sentence) implements RecallOutcome {}
}
