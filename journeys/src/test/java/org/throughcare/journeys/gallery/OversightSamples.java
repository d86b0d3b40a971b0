package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.oversight.TeamWork;
import org.throughcare.service.web.model.oversight.UnitWork;
import org.throughcare.service.web.model.oversight.WeekendForm;
import org.throughcare.service.web.model.oversight.WeekendHandover;
import org.throughcare.service.web.model.oversight.WeekendHandover.Due;
import org.throughcare.service.web.model.oversight.WeekendHandover.Handed;
import org.throughcare.service.web.model.oversight.WeekendHandover.Plan;
import org.throughcare.service.web.model.work.QueuedPerson;

/** The handover on the Friday afternoon of the guided example. */
final class OversightSamples {
    private static final String LIST = "oversight/weekend";
    private static final String PLAN = "oversight/plan";
    private static final String TITLE = "Handover for whoever is on call";
    private static final Break WEEKEND = new Break(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 3));
    private static final List<String> WHY = List.of(
            "High risk with 2 duties due in these days",
            "Released on 28 May 2024",
            "No appointment kept since release");

    private OversightSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("weekend", LIST, TITLE, handover(List.of(rowan(plan()), rowan(null), other()), List.of())),
                Sample.of(
                        "weekend-restricted",
                        LIST,
                        TITLE,
                        handover(List.of(rowan(plan())), List.of("X900001", "X900002"))),
                Sample.of("weekend-empty", LIST, TITLE, handover(List.of(), List.of())),
                Sample.of("team", "oversight/team", "Your team", team(List.of(), WorkSamples.people())),
                Sample.of(
                        "team-much",
                        "oversight/team",
                        "Your team",
                        team(List.of("What to do about it, in words. ".repeat(8)), WorkSamples.people())),
                Sample.of("team-empty", "oversight/team", "Your team", team(List.of(), List.of())),
                Sample.of(
                        "unit",
                        "oversight/unit",
                        "Your unit",
                        unit(List.of(new UnitWork.Part(
                                "Assessing risk",
                                List.of(
                                        new UnitWork.Kind("Record what came of the appointment", 312, 14, 9, 2),
                                        new UnitWork.Kind(
                                                "Weigh whether what came in changes risk " + Samples.LONG_NAME,
                                                4,
                                                0,
                                                0,
                                                1)))))),
                Sample.of("unit-empty", "oversight/unit", "Your unit", unit(List.of())),
                Sample.of("weekend-plan", PLAN, "Rowan Ashdown", form(null, "", WHY)),
                Sample.of("weekend-plan-again", PLAN, "Rowan Ashdown", form(plan(), "words ".repeat(200), WHY)),
                Sample.of("weekend-plan-wrong", PLAN, "Rowan Ashdown", form(null, "", List.of()))
                        .with(Errors.of("couldHappen", "Say what could happen")
                                .and("then", "Say what is to be done if it happens")
                                .and("recall", "Say whether recall was considered")
                                .and("onRecall", "Say why recall was or was not considered")
                                .and("ring", "Choose whom to ring")));
    }

    private static TeamWork team(List<String> advice, List<QueuedPerson> people) {
        return new TeamWork(
                "Larchwood and Upper Thornbury",
                Samples.NOW,
                new TeamWork.Span(412, 14, 1, 61, 3),
                advice,
                people,
                new Pagination(1, 20, people.size(), "/team?page="),
                people.isEmpty() ? people : people.subList(0, 1));
    }

    private static UnitWork unit(List<UnitWork.Part> parts) {
        return new UnitWork("Larchwood and Upper Thornbury", Samples.NOW, 412, parts);
    }

    private static WeekendHandover handover(List<Handed> cases, List<String> restricted) {
        return new WeekendHandover(
                WEEKEND,
                "Larchwood and Upper Thornbury",
                Samples.NOW,
                cases,
                (int) cases.stream().filter(one -> one.plan() != null).count(),
                restricted,
                new Pagination(1, 50, cases.size(), "/weekend-handover?page="));
    }

    private static Handed rowan(@Nullable Plan plan) {
        return new Handed(
                "X123456",
                "Rowan Ashdown",
                RiskLevel.HIGH,
                WHY,
                List.of(
                        new Due(
                                "Record what came of the appointment of 31 May 2024 at 3pm",
                                "community offender manager",
                                Samples.NOW.plus(Duration.ofMinutes(50))),
                        new Due(
                                "Weigh whether what came in changes risk",
                                "senior probation officer",
                                Samples.NOW.plus(Duration.ofHours(20)))),
                3,
                plan,
                true);
    }

    private static Handed other() {
        return new Handed(
                "X111222", Samples.LONG_NAME, null, List.of("The address was lost"), List.of(), 0, null, false);
    }

    private static Plan plan() {
        return new Plan(
                "He does not come back to the hostel on Saturday night.",
                "Ring the hostel at 11pm, then the police; his sister has agreed to be rung until midnight.",
                true,
                "One night away is to be weighed on Monday; a second night starts recall.",
                "duty senior probation officer",
                Samples.NOW.minus(Duration.ofHours(2)),
                Samples.LONG_NAME);
    }

    private static WeekendForm form(@Nullable Plan standing, String words, List<String> why) {
        return new WeekendForm(
                CaseSamples.shell(),
                WEEKEND,
                why,
                why.isEmpty() ? List.of() : CaseSamples.duties(),
                standing,
                words,
                words,
                words.isEmpty() ? "" : "yes",
                words,
                "",
                List.of(
                        Choice.of("ON_CALL_MANAGER", "The on-call manager"),
                        Choice.of("DUTY_SPO", "The duty senior probation officer")),
                "a-key");
    }
}
