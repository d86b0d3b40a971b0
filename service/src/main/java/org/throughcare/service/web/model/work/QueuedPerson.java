package org.throughcare.service.web.model.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * A person in a queue with everything that is asked about them.
 *
 * @param crn the case
 * @param name the person's name
 * @param rosh the level of risk of serious harm on record, or null where there is none
 * @param lastSeen when they last kept an appointment, or null where none is on record
 * @param duties what is asked, the most pressing first
 */
public record QueuedPerson(
        String crn,
        String name,
        @Nullable RiskLevel rosh,
        @Nullable Instant lastSeen,
        List<Asked> duties) {
    /**
     * One thing asked.
     *
     * @param duty the duty; its reason is why now, in a sentence, or empty where a list cannot give it
     * @param number its number in the case
     * @param putOff where somebody put it off: until when, who and why; null otherwise
     * @param mayBePutOff whether this reader may put it off
     */
    public record Asked(OpenDuty duty, int number, @Nullable PutOff putOff, boolean mayBePutOff) {}

    /**
     * That a duty was put off.
     *
     * @param until until when
     * @param by by whom
     * @param why their reason
     */
    public record PutOff(Instant until, String by, String why) {}

    public QueuedPerson {
        duties = List.copyOf(duties);
    }
}
