package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a victim is in the contact scheme, and when the liaison officer was told (section 8). Never who, how many or where.
 *
 * @param inScheme null is unanswered
 * @param officerTold when the victim liaison officer was told of the recall; asked only of victims in the scheme
 */
public record VictimContact(
        @Nullable InScheme inScheme, @Nullable LocalDate officerTold) {
    /** Whether any victim of the sentence is in the contact scheme. */
    public enum InScheme {
        YES,
        NO,
        NOT_APPLICABLE
    }

    /** Nothing answered. */
    public static VictimContact blank() {
        return new VictimContact(null, null);
    }

    List<Answer> answers() {
        Answers answers = new Answers().chosen("in-scheme", inScheme);
        return (inScheme == InScheme.NO || inScheme == InScheme.NOT_APPLICABLE
                        ? answers.notApplicable("officer-told")
                        : answers.day("officer-told", officerTold))
                .list();
    }
}
