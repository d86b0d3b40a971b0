package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.replay.ReplayedEvent.Kind;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.RaisedDuty;

/** Everything that a replay has to tell, instant by instant, with reminders and due times that passed as events of their own. */
final class EventsInWords {
    private static final Comparator<ReplayedEvent> ORDER =
            Comparator.comparing(ReplayedEvent::at).thenComparing(ReplayedEvent::kind);

    private final DutyInWords duties;
    private final Instant until;

    EventsInWords(DutyInWords duties, Instant until) {
        this.duties = duties;
        this.until = until;
    }

    List<ReplayedEvent> of(List<Entry> entries, List<RaisedDuty> raised) {
        List<ReplayedEvent> events = new ArrayList<>();
        Happening.in(entries, raised, until).forEach(happening -> events.add(told(happening)));
        for (RaisedDuty duty : raised) {
            duty.reminders().forEach(at -> events.add(of(at, Kind.REMINDED, duty, "Everyone asked so far, again: ")));
            if (late(duty)) {
                events.add(of(duty.dueAt(), Kind.LATE, duty, "Due now, and no recorded act answers this by then: "));
            }
        }
        events.sort(ORDER);
        return events;
    }

    private boolean late(RaisedDuty duty) {
        @Nullable Instant ended = duty.outcomeAt();
        return !duty.dueAt().isAfter(until)
                && duty.dueAt().isAfter(duty.raisedAt())
                && (ended == null || ended.isAfter(duty.dueAt()));
    }

    private ReplayedEvent told(Happening happening) {
        return switch (happening) {
            case Happening.Learned learned ->
                new ReplayedEvent(
                        learned.at(),
                        Kind.RECORDED,
                        learned.entry(),
                        null,
                        List.of(
                                FactInWords.of(learned.entry().fact()),
                                EntryInWords.provenance(learned.entry(), learned.at())),
                        List.of());
            case Happening.Asked asked ->
                new ReplayedEvent(
                        asked.at(),
                        Kind.ASKED,
                        null,
                        asked.duty(),
                        List.of(
                                DutyInWords.lead(asked.duty()).text(),
                                DutyInWords.due(asked.duty()),
                                duties.outcome(asked.duty())),
                        List.of(asked.duty().whyRaised()));
            case Happening.Grown grown ->
                new ReplayedEvent(
                        grown.at(),
                        Kind.JOINED,
                        null,
                        grown.duty(),
                        List.of(
                                grown.duty().card().asks() + ".",
                                "Due " + LondonTime.shortly(grown.reason().dueAt()) + "."),
                        List.of(grown.reason().why()));
            case Happening.PassedOn passed ->
                of(
                        passed.at(),
                        Kind.PASSED_ON,
                        passed.duty(),
                        "To the " + passed.step().to().title() + ": ");
            case Happening.Escalated step ->
                of(
                        step.at(),
                        Kind.ESCALATED,
                        step.duty(),
                        "Also to the " + step.step().to().title() + ": ");
            case Happening.Ended ended -> ended(ended);
        };
    }

    private static ReplayedEvent ended(Happening.Ended ended) {
        RaisedDuty duty = ended.duty();
        String by = duty.outcomeBy() == null ? "" : " (" + duty.outcomeBy() + ")";
        return switch (duty.outcome()) {
            case DISCHARGED -> of(ended.at(), Kind.ANSWERED, duty, "Answered" + by + ": ");
            case UNANSWERED ->
                of(ended.at(), Kind.OVER, duty, "Its time is over" + by + ", no recorded act answers this: ");
            case WITHDRAWN -> of(ended.at(), Kind.WITHDRAWN, duty, "Withdrawn, its facts were corrected: ");
            case OPEN -> throw new IllegalStateException("an open duty has not ended: " + duty.id());
        };
    }

    private static ReplayedEvent of(Instant at, Kind kind, RaisedDuty duty, String lead) {
        return new ReplayedEvent(
                at, kind, null, duty, List.of(lead + duty.card().asks() + "."), List.of());
    }
}
