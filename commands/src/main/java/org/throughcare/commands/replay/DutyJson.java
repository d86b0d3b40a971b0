package org.throughcare.commands.replay;

import java.util.List;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Reason;

/** A duty as JSON. */
final class DutyJson implements JsonFields<RaisedDuty> {
    private final OutcomeInWords outcomes;

    DutyJson(OutcomeInWords outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void write(JsonObject json, RaisedDuty duty) {
        json.put("id", duty.id())
                .put("kind", duty.card().kind())
                .put("class", duty.card().dutyClass())
                .put("shadow", duty.card().shadow() ? true : null)
                .all("parties", duty.parties().stream().sorted().toList())
                .put("episode", duty.episode())
                .put("raisedAt", duty.raisedAt())
                .put("dueAt", duty.dueAt())
                .all("addressedTo", duty.addressedTo())
                .each("passedTo", duty.passedTo(), DutyJson::escalation)
                .each("escalations", duty.escalations(), DutyJson::escalation)
                .all("reminders", duty.reminders())
                .all("evidence", evidence(duty))
                .each(
                        "joined",
                        duty.evidence(),
                        (joined, each) -> joined.put("entry", each.entry()).put("addedAt", each.addedAt()))
                .all("requirements", duty.card().requirements())
                .all("policy", policy(duty))
                .put("asks", duty.card().asks())
                .put("why", duty.whyRaised())
                .each(
                        "whyLater",
                        later(duty),
                        (grown, reason) -> grown.put("at", reason.at())
                                .put("dueAt", reason.dueAt())
                                .put("why", reason.why()))
                .put("outcome", duty.outcome())
                .putAlways("outcomeAt", duty.outcomeAt())
                .putAlways("outcomeBy", duty.outcomeBy())
                .put("outcomeNote", outcomes.of(duty));
    }

    private static void escalation(JsonObject json, Escalation escalation) {
        json.put("at", escalation.at()).put("to", escalation.to());
    }

    private static List<?> evidence(RaisedDuty duty) {
        return duty.evidence().stream().map(Joined::entry).toList();
    }

    private static List<Reason> later(RaisedDuty duty) {
        return duty.reasons().subList(1, duty.reasons().size());
    }

    private static List<String> policy(RaisedDuty duty) {
        return duty.card().policy().stream().sorted().map(PolicyKey::text).toList();
    }
}
