package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a draft can be signed as it stands. It looks at what is answered and at what the record holds, never at which level
 * would be right; the only thing it asks because of the level chosen it asks in both directions (A1).
 */
public sealed interface Signing {
    /**
     * It can be signed.
     *
     * @param draft what is signed
     * @param overall the level that stands for the case by rule, with its drivers (R1)
     */
    record Accepted(AssessmentDraft draft, OverallLevel overall) implements Signing {}

    /**
     * It lacks something.
     *
     * @param refusals everything that is missing, at once, in the order of the form; never empty
     */
    record Refused(List<Refusal> refusals) implements Signing {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** Whether {@code draft} can be signed on {@code today} before what is {@code onRecord}. */
    static Signing of(AssessmentDraft draft, OnRecord onRecord, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(Weighing.missing(draft, onRecord));
        refusals.addAll(Writing.missing(draft, onRecord));
        refusals.addAll(Judging.missing(draft, onRecord));
        refusals.addAll(Planning.missing(draft, onRecord, today));
        return OverallLevel.of(draft.levels())
                .filter(_ -> refusals.isEmpty())
                .<Signing>map(overall -> new Accepted(draft, overall))
                .orElseGet(() -> new Refused(refusals));
    }
}
