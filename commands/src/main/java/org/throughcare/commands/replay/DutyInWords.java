package org.throughcare.commands.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/** What a duty says of itself. */
final class DutyInWords {
    private final OutcomeInWords outcomes;

    DutyInWords(OutcomeInWords outcomes) {
        this.outcomes = outcomes;
    }

    /** When it was raised: to whom, what, by when, why and what became of it. */
    List<Passage> asked(RaisedDuty duty) {
        List<Passage> passages = new ArrayList<>();
        passages.add(lead(duty));
        passages.add(Passage.of(due(duty)));
        passages.addAll(reasons(duty.whyRaised(), duty));
        return passages;
    }

    /** The same of a duty whose due time already stands beside it, with the roles asked since. */
    List<Passage> open(RaisedDuty duty) {
        List<Passage> passages = new ArrayList<>();
        passages.add(lead(duty));
        passages.add(Passage.of(sorted(duty) + reminded(duty) + since(duty)));
        passages.addAll(reasons(duty.why(), duty));
        return passages;
    }

    private List<Passage> reasons(String why, RaisedDuty duty) {
        return List.of(Passage.of("Why: " + why), Passage.of(outcome(duty)));
    }

    /** What became of it. */
    String outcome(RaisedDuty duty) {
        return "Outcome: " + outcomes.of(duty);
    }

    /** By when it was to be answered when it was raised, of what kind it is and which entries it rests on. */
    static String due(RaisedDuty duty) {
        return "Due " + LondonTime.shortly(duty.dueWhenRaised()) + ". " + sorted(duty) + reminded(duty);
    }

    /** Who was asked, and for what. */
    static Passage lead(RaisedDuty duty) {
        return new Passage(
                Phrasing.capital(Phrasing.roles(duty.addressedTo())) + ": "
                        + duty.card().asks() + ".",
                Ink.TITLE);
    }

    private static String since(RaisedDuty duty) {
        List<Role> roles = Stream.concat(duty.passedTo().stream(), duty.escalations().stream())
                .map(Escalation::to)
                .distinct()
                .toList();
        return roles.isEmpty() ? "" : " Asked since: " + Phrasing.roles(roles) + ".";
    }

    private static String sorted(RaisedDuty duty) {
        return duty.card().kind() + ", "
                + duty.card().dutyClass().name().toLowerCase(Locale.ROOT)
                + (duty.card().shadow() ? ", in the shadow" : "") + ", on "
                + Wording.join(evidence(duty, false)) + later(duty) + ".";
    }

    private static String later(RaisedDuty duty) {
        List<String> joined = evidence(duty, true);
        return joined.isEmpty() ? "" : "; joined later by " + Wording.join(joined);
    }

    private static List<String> evidence(RaisedDuty duty, boolean later) {
        return duty.evidence().stream()
                .filter(joined -> later == joined.addedAt().isAfter(duty.raisedAt()))
                .map(joined -> later
                        ? joined.entry() + " on " + LondonTime.shortly(joined.addedAt())
                        : joined.entry().toString())
                .toList();
    }

    private static String reminded(RaisedDuty duty) {
        int times = duty.reminders().size();
        return times == 0 ? "" : " Reminded on " + Wording.count(times, "day") + ".";
    }
}
