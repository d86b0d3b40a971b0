package org.throughcare.service.web.model.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.record.When;

/**
 * A duty that is open on a case.
 *
 * @param asks what has to be done
 * @param of whether policy asks for it in every such case or a pattern wants weighing
 * @param addressedTo who is asked, in words
 * @param due by when
 * @param why the reason in plain words
 * @param evidence the entries it rests on
 * @param answer where it is answered, or null where there is no such page for this reader
 */
public record OpenDuty(
        String asks,
        DutyClass of,
        String addressedTo,
        Instant due,
        String why,
        List<Evidence> evidence,
        @Nullable Answer answer) {
    /**
     * An entry that a duty rests on.
     *
     * @param id what it is cited by
     * @param says the fact as a sentence; of an entry that is not for this reader, that there is one
     * @param occurred when it happened
     */
    public record Evidence(String id, String says, When occurred) {}

    /**
     * Where a duty is answered.
     *
     * @param label what the button says: the outcome, not the way
     * @param address where it leads
     */
    public record Answer(String label, String address) {}

    public OpenDuty {
        evidence = List.copyOf(evidence);
    }

    /** The same duty with this reason. */
    public OpenDuty because(String reason) {
        return new OpenDuty(asks, of, addressedTo, due, reason, evidence, answer);
    }
}
