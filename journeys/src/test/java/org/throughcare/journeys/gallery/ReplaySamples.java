package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.commands.replay.ReplayedEvent.Kind;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.ReplayPage;
import org.throughcare.service.web.model.cases.ReplayPage.Day;
import org.throughcare.service.web.model.cases.ReplayPage.Event;
import org.throughcare.service.web.model.cases.ReplayPage.Month;
import org.throughcare.service.web.model.cases.ReplayPage.Place;
import org.throughcare.service.web.model.cases.ReplayPage.Stage;
import org.throughcare.service.web.model.cases.ReplayPage.Timing;

/** A day of the guided example replayed, a day with nothing in it, and a case of which nothing is known. */
final class ReplaySamples {
    private static final String HERE = "/cases/X123456/replay";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    private static final Instant FIVE = Samples.NOW;

    private ReplaySamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("replay", "cases/replay", "Rowan Ashdown", page(events(), "")),
                Sample.of("replay-nothing", "cases/replay", "Rowan Ashdown", page(List.of(), "31/5/2024")),
                Sample.of("replay-wrong", "cases/replay", "Rowan Ashdown", page(events(), "99/99/2024"))
                        .with(Errors.of("day", "Enter a day that exists, like 17/6/2026")),
                Sample.of("replay-none", "cases/replay", Samples.LONG_NAME, none(0)),
                Sample.of("replay-long", "cases/replay", Samples.LONG_NAME, none(5_005)));
    }

    private static ReplayPage page(List<Event> events, String typed) {
        return new ReplayPage(
                CaseSamples.shell(),
                true,
                HERE,
                HERE,
                typed,
                new Day(DAY, HERE, HERE, events),
                List.of(new Month(
                        "May 2024",
                        List.of(new Place(DAY.minusDays(3), HERE, 2, 0, false), new Place(DAY, HERE, 1, 1, true)))),
                List.of(
                        new Stage(
                                "From the first absence to the recall begun",
                                FIVE,
                                FIVE.plus(Duration.ofDays(6)),
                                "6 days",
                                0,
                                430),
                        new Stage(
                                "From the recall begun to custody",
                                FIVE.plus(Duration.ofDays(6)),
                                FIVE.plus(Duration.ofDays(10)),
                                "4 days",
                                430,
                                286)),
                List.of(new Timing(
                        "Begun when it was, signed within the limit",
                        FIVE,
                        FIVE.plus(Duration.ofDays(1)),
                        FIVE.plus(Duration.ofDays(2)),
                        FIVE.plus(Duration.ofDays(9)))),
                "Reported averages and medians show where time goes; nothing here says that anything would have ended"
                        + " differently.",
                0);
    }

    private static ReplayPage none(int tooLong) {
        return new ReplayPage(
                CaseSamples.newcomer(), false, HERE, HERE, "", null, List.of(), List.of(), List.of(), "", tooLong);
    }

    private static List<Event> events() {
        return List.of(
                new Event(
                        FIVE.minus(Duration.ofMinutes(50)),
                        Kind.RECORDED,
                        List.of(
                                "First appointment not attended by the person; arranged in G-19.",
                                "G-21, from probation; known to probation."),
                        List.of(),
                        false),
                new Event(
                        FIVE,
                        Kind.ASKED,
                        List.of(
                                "The community offender manager and the senior probation officer: Speak with the manager"
                                        + " today.",
                                "Due 31 May 2024 17:00. FIRST_ABSENCE, timescale, on G-21.",
                                "Outcome: The community offender manager would have been asked; no recorded act answers"
                                        + " this."),
                        List.of("The first appointment after release was not kept (G-21 of 31 May 2024 15:00)."),
                        false),
                new Event(
                        FIVE.plusSeconds(600),
                        Kind.ESCALATED,
                        List.of("Also to the on-call manager: Speak with the manager today."),
                        List.of(),
                        true));
    }
}
