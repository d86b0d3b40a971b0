package org.throughcare.service.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.replay.RaisedDuty;

/**
 * What happened to one duty in one step, as it was recorded then.
 *
 * @param number the number of the duty in its case
 * @param changes what happened, in order
 * @param recorded when the service recorded it
 * @param noticedLate why it was recorded after it should have happened, or null
 * @param rulebook the version of the rules
 * @param policy the version of the policy
 * @param duty the duty as it stood afterwards
 */
public record DutyEvent(
        int number,
        List<Change> changes,
        Instant recorded,
        @Nullable String noticedLate,
        String rulebook,
        String policy,
        RaisedDuty duty) {
    public DutyEvent {
        changes = List.copyOf(changes);
    }

    /**
     * One thing that happened.
     *
     * @param what Raised, EvidenceJoined, PassedOn, Reminded, Escalated, BecameLate, Discharged, Unanswered, Withdrawn or Reopened
     * @param at when it should have happened
     */
    public record Change(String what, Instant at) {}
}
