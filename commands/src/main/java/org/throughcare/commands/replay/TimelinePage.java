package org.throughcare.commands.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.replay.RaisedDuty;

/** What was recorded and what would have been asked, day by day. */
final class TimelinePage {
    private static final int LABEL = "00:00  escalated ".length();

    private final Page page;
    private final DutyInWords duties;

    TimelinePage(Page page, DutyInWords duties) {
        this.page = page;
        this.duties = duties;
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
            case Happening.Asked asked -> item(asked, "ASKED", Ink.ASKED, duties.asked(asked.duty()));
            case Happening.Grown grown ->
                item(
                        grown,
                        "joined",
                        Ink.ESCALATED,
                        List.of(
                                Passage.of(grown.duty().card().asks() + "."),
                                Passage.of("Due "
                                        + LondonTime.shortly(grown.reason().dueAt()) + ". Why, from now: "
                                        + grown.reason().why())));
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
}
