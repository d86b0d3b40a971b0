package org.throughcare.service.oversight.assurance;

import java.time.Instant;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.RiskLevel;

/**
 * An assessment that was signed, and the level that was signed with it.
 *
 * @param person the number of the case
 * @param entry the entry that says it was completed
 * @param at when probation knew of it: as of which instant it is rated again
 * @param level the overall level
 */
record SignedAssessment(long person, EntryId entry, Instant at, RiskLevel level) {
    /** As it is sealed. */
    String text() {
        return at + " " + level + " " + entry.value();
    }

    /** What {@link #text} gave of the case {@code person}. */
    static SignedAssessment of(long person, String text) {
        int first = text.indexOf(' ');
        int second = text.indexOf(' ', first + 1);
        return new SignedAssessment(
                person,
                new EntryId(text.substring(second + 1)),
                Instant.parse(text.substring(0, first)),
                RiskLevel.valueOf(text.substring(first + 1, second)));
    }
}
