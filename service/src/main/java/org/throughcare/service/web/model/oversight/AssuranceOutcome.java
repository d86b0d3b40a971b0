package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both ratings of one assessment beside each other, with both reasons.
 *
 * @param crn the case
 * @param caseAddress the case itself
 * @param address where the practitioner is asked to look again
 * @param back the sample
 * @param at when the assessment was signed
 * @param said in a sentence, how far they agree
 * @param levels the overall level and that of each group, as signed and as rated again
 * @param signedReasons the reasons that were signed; empty where there are none
 * @param reasons the reasons of the second rating
 * @param lookAgain when the practitioner was asked to look again, or null
 * @param mayAsk whether the reader may ask
 * @param words what was typed so far
 * @param key what a retry of the form is known by
 */
public record AssuranceOutcome(
        String crn,
        String caseAddress,
        String address,
        String back,
        Instant at,
        String said,
        List<Level> levels,
        String signedReasons,
        String reasons,
        @Nullable Instant lookAgain,
        boolean mayAsk,
        String words,
        String key) {
    /**
     * One line.
     *
     * @param of what it is the level of
     * @param signed the level as signed, in words
     * @param second the level as rated again, in words
     * @param differs whether they differ
     */
    public record Level(String of, String signed, String second, boolean differs) {}

    public AssuranceOutcome {
        levels = List.copyOf(levels);
    }
}
