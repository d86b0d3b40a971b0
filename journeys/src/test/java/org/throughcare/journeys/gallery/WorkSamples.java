package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;
import org.throughcare.service.web.model.work.MyWork;
import org.throughcare.service.web.model.work.MyWork.CaseList;
import org.throughcare.service.web.model.work.PutOffForm;
import org.throughcare.service.web.model.work.QueuedPerson;
import org.throughcare.service.web.model.work.QueuedPerson.Asked;
import org.throughcare.service.web.model.work.QueuedPerson.PutOff;

/** The queue of a working day. */
final class WorkSamples {
    private static final String TITLE = "Put a duty off in your queue";

    private WorkSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("home", "work/home", "My work", work("Hazel", lists(), 2, people())),
                Sample.of(
                        "home-quiet",
                        "work/home",
                        "My work",
                        work(
                                "Hazel",
                                List.of(new CaseList("Your cases", "/?list=mine", true, 32, 0, 0, 0)),
                                0,
                                List.of())),
                Sample.of("home-empty", "work/home", "My work", work(Samples.LONG_NAME, List.of(), 0, List.of())),
                Sample.of("home-opened", "work/home", "My work", work("Hazel", List.of(), 1, List.of())),
                Sample.of("put-off", "work/putOff", TITLE, form(choices(), "")),
                Sample.of("put-off-wrong", "work/putOff", TITLE, form(choices(), "later"))
                        .with(Errors.of("until", "Choose until when")
                                .and("reason", "Say why it can wait in at least 20 characters")),
                Sample.of("put-off-no-more", "work/putOff", TITLE, form(List.of(), "")));
    }

    private static MyWork work(String name, List<CaseList> lists, int opened, List<QueuedPerson> people) {
        return new MyWork(
                name, Samples.NOW, lists, opened, people, new Pagination(1, 20, people.size(), "/?list=mine&page="));
    }

    private static List<CaseList> lists() {
        return List.of(
                new CaseList("Your cases", "/?list=mine", true, 47, 2, 1, 14),
                new CaseList(
                        "Larchwood and Upper Thornbury public protection team",
                        "/?list=team",
                        false,
                        1312,
                        0,
                        3,
                        1108));
    }

    static List<QueuedPerson> people() {
        return List.of(
                new QueuedPerson(
                        "X123456",
                        "Rowan Ashdown",
                        RiskLevel.HIGH,
                        Samples.NOW.minus(Duration.ofDays(3)),
                        List.of(
                                new Asked(missed(), 3, null, true),
                                new Asked(
                                        weigh(),
                                        4,
                                        new PutOff(
                                                Samples.NOW.plus(Duration.ofDays(3)),
                                                Samples.LONG_NAME,
                                                "The prison sends its account on Monday."),
                                        false))),
                new QueuedPerson(
                        "X111222", Samples.LONG_NAME, null, null, List.of(new Asked(weigh(), 1, null, false))));
    }

    private static OpenDuty missed() {
        return new OpenDuty(
                "Record what came of the appointment of 31 May 2024 at 3pm",
                DutyClass.TIMESCALE,
                "The community offender manager",
                Samples.NOW.minus(Duration.ofMinutes(50)),
                "The appointment was 50 minutes ago and has no outcome (G-19).",
                List.of(),
                new Answer("Record the outcome", "/cases/X123456/notes/new"));
    }

    private static OpenDuty weigh() {
        return new OpenDuty(
                "Weigh whether the level of risk still fits what is on record",
                DutyClass.CONCERN,
                "The community offender manager",
                Samples.NOW.plus(Duration.ofDays(5)),
                "",
                List.of(),
                null);
    }

    private static List<Choice> choices() {
        return List.of(Choice.of("2024-06-03T08:00:00Z", "Monday 3 June 2024 at 9am"));
    }

    private static PutOffForm form(List<Choice> choices, String reason) {
        return new PutOffForm(CaseSamples.ROWAN, weigh(), 4, choices, "", reason, 2, Samples.NOW);
    }
}
