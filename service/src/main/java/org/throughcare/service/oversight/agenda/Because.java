package org.throughcare.service.oversight.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.cases.RolesAsked;

/** Why a decision is one for both who meet, in the order in which they take them. */
enum Because {
    /** Whether to recall is considered by both (R61). */
    RECALL,
    /** A senior signs it, or confirms having taken part. */
    CONFIRM,
    /** Somebody recorded disagreement with a decision; it stays (R129). */
    DISSENT,
    /** New information was not weighed in its time, and a senior is asked too. */
    WEIGH,
    /** It is asked of both. */
    BOTH,
    /** Nothing answered it in its time, and a senior is asked too. */
    UP,
    /** It was put off as often as it may be. */
    PUT_OFF;

    private static final Set<String> RECALLS =
            Set.of("RECALL_DECISION_REQUIRED", "NO_RECALL_REOPENED", "FIRST_APPOINTMENT_MISSED");
    private static final Set<String> CONFIRMED =
            Set.of("SPO_NOT_CONFIRMED", "CONSULTATION_WITHOUT_RECALL_ANSWER", "RECALL_SIGN_OFF_DUE");

    /** Why {@code duty} is for both, apart from whether it was put off; empty where it is for one of them or for others. */
    static Optional<Because> of(RaisedDuty duty) {
        List<Role> asked = RolesAsked.of(duty);
        if (asked.stream().noneMatch(Meeting.SENIORS::contains)) {
            return Optional.empty();
        }
        String kind = duty.card().kind();
        if (RECALLS.contains(kind)) {
            return Optional.of(RECALL);
        }
        if (CONFIRMED.contains(kind)) {
            return Optional.of(CONFIRM);
        }
        if (duty.escalations().stream().map(Escalation::to).anyMatch(Meeting.SENIORS::contains)) {
            return Optional.of(DutyAnswers.isWeighed(duty) ? WEIGH : UP);
        }
        return asked.contains(Role.COM) ? Optional.of(BOTH) : Optional.empty();
    }
}
