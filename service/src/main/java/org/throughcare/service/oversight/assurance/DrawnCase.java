package org.throughcare.service.oversight.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that a sample fell on.
 *
 * @param id its number
 * @param sample the sample
 * @param signed the assessment
 * @param given the second rating, or null while there is none
 */
record DrawnCase(
        long id,
        long sample,
        SignedAssessment signed,
        @Nullable Given given) {
    /**
     * A second rating as it was given.
     *
     * @param rating what it says
     * @param at when
     * @param lookAgain when the practitioner was asked to look again, or null where nobody did
     */
    record Given(SecondRating rating, Instant at, @Nullable Instant lookAgain) {}
}
