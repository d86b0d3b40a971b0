package org.throughcare.commands.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/** What was recorded and what would have been asked, day by day. */
final class TimelinePage {
    private static final int LABEL = "00:00  escalated ".length();

    private final Page page;
    private final OutcomeInWords outcomes;

    TimelinePage(Page page, OutcomeInWords outcomes) {
        this.page = page;
        this.outcomes = outcomes;
    }

    void print(List<Happening> happenings) {
        @Nullable LocalDate day = null;
        for (Happening happening : happenings) {
            LocalDate date = LondonTime.date(happening.at());
            if (!date.equals(day)) {
                page.title(LondonTime.day(date));
                day = date;
            }
            print(happening);
        }
    }

    private void print(Happening happening) {
        switch (happening) {
            case Happening.Learned learned ->
                item(
                        learned,
                        "recorded",
                        Ink.RECORDED,
                        List.of(
                                Passage.of(FactInWords.of(learned.entry().fact())),
                                Passage.quiet(EntryInWords.provenance(learned.entry(), learned.at()))));
            case Happening.Asked asked -> item(asked, "ASKED", Ink.ASKED, asked(asked.duty()));
            case Happening.Grown grown ->
                item(
                        grown,
                        "joined",
                        Ink.ESCALATED,
                        List.of(
                                Passage.of(grown.duty().card().asks() + "."),
                                Passage.of("Why, from now: " + grown.reason().why())));
            case Happening.PassedOn passed ->
                step(
                        passed,
                        "passed on",
                        Ink.ESCALATED,
                        "To the " + passed.step().to().title(),
                        passed.duty());
            case Happening.Escalated step ->
                step(
                        step,
                        "escalated",
                        Ink.ESCALATED,
                        "Also to the " + step.step().to().title(),
                        step.duty());
            case Happening.Ended ended -> ended(ended);
        }
    }

    private void ended(Happening.Ended ended) {
        RaisedDuty duty = ended.duty();
        String by = duty.outcomeBy() == null ? "" : " (" + duty.outcomeBy() + ")";
        switch (duty.outcome()) {
            case DISCHARGED -> step(ended, "answered", Ink.ENDED, "Answered" + by, duty);
            case UNANSWERED -> step(ended, "over", Ink.QUIET, "Its time is over" + by, duty);
            case WITHDRAWN -> step(ended, "withdrawn", Ink.QUIET, "Withdrawn, its facts were corrected", duty);
            case OPEN -> throw new IllegalStateException("an open duty has not ended: " + duty.id());
        }
    }

    private void step(Happening happening, String label, Ink ink, String lead, RaisedDuty duty) {
        item(happening, label, ink, List.of(Passage.of(lead + ": " + duty.card().asks() + ".")));
    }

    private void item(Happening happening, String label, Ink ink, List<Passage> passages) {
        page.item(LondonTime.clock(happening.at()) + "  " + label, LABEL, ink, passages);
    }

    /** Everything a duty says of itself: to whom, what, by when, why and what became of it. */
    List<Passage> asked(RaisedDuty duty) {
        List<Passage> passages = new ArrayList<>();
        passages.add(lead(duty));
        passages.add(Passage.of("Due " + LondonTime.shortly(duty.dueAt()) + ". " + sorted(duty) + reminded(duty)));
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
        return List.of(Passage.of("Why: " + why), Passage.of("Outcome: " + outcomes.of(duty)));
    }

    private static Passage lead(RaisedDuty duty) {
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
