package org.throughcare.service.recall.partners;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.process.Attempt;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.web.Errors;

/** What a form comes to. */
public sealed interface Making {
    /** Something must be mended first. */
    record Wrong(Errors errors) implements Making {}

    /**
     * It can go on the record, as far as its answers go.
     *
     * @param attempt the act on the recall, or null where it moves the recall nowhere
     * @param facts what goes on the record
     */
    record Made(@Nullable Attempt attempt, List<Telling> facts) implements Making {
        public Made {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that goes on the record.
     *
     * @param told the parties that know it from then on
     * @param occurred when it happened
     */
    record Telling(Fact fact, Set<Party> told, Instant occurred) {
        public Telling {
            told = Set.copyOf(told);
        }
    }
}
