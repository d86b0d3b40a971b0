package org.throughcare.service.protection;

import java.time.Instant;
import java.util.List;

/** What became of a decision to erase. */
public sealed interface ErasureOutcome {

    /**
     * It was carried out.
     *
     * @param records how many records lost their key
     */
    record Erased(int records) implements ErasureOutcome {}

    /** It had been carried out before; nothing was done. */
    record ErasedBefore(Instant at) implements ErasureOutcome {}

    /** Something says that the data must be kept; nothing was done. */
    record Held(List<Hold> holds) implements ErasureOutcome {
        public Held {
            holds = List.copyOf(holds);
        }
    }

    /**
     * Entries are younger than the retention period, so a second person must approve; nothing was done.
     *
     * @param from from when one person's decision is enough
     */
    record NeedsApproval(Instant from) implements ErasureOutcome {}
}
