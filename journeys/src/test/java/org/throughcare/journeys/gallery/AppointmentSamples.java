package org.throughcare.journeys.gallery;

import java.util.List;
import java.util.Set;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.supervision.AbsencePage;
import org.throughcare.service.web.model.supervision.AppointmentPage;
import org.throughcare.service.web.model.supervision.ArrangePage;
import org.throughcare.service.web.model.supervision.ArrangePage.Listed;
import org.throughcare.service.web.model.supervision.OutcomePage;
import org.throughcare.service.web.model.supervision.OutcomePage.Choices;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;
import org.throughcare.service.web.model.supervision.OutcomePage.Sent;

/** Appointments on the Friday afternoon of the guided example, and what came of them. */
final class AppointmentSamples {
    private static final String OUTCOME = "supervision/outcome";
    private static final String APPOINTMENT = "supervision/appointment";
    private static final String ARRANGE = "supervision/arrange";
    private static final String ABSENCE = "supervision/absence";
    private static final String TITLE = "Rowan Ashdown";
    private static final String WHAT = "First appointment, Friday 31 May 2024 at 2pm, at the office, Larchwood office";
    private static final Known ORDER = Known.of("Supervised under: licence.");
    private static final Known EVIDENCE = Known.of(
            "If they did not come, evidence is asked for until 7 June 2024: 5 working days (not yet checked).");
    private static final Known FAILURE = new Known(
            "1 failure to comply in the last 12 months, on 3 May 2024. With another, a compliance letter or recall is to be"
                    + " considered.",
            true,
            "/cases/X123456/absences/a-1",
            "Look at it");

    private AppointmentSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("outcome", OUTCOME, TITLE, outcome(List.of(ORDER, EVIDENCE), empty(), true)),
                Sample.of(
                        "outcome-known",
                        OUTCOME,
                        TITLE,
                        outcome(
                                List.of(
                                        new Known("A recall is under way.", true, null, null),
                                        new Known("Contact is suspended under the reset scheme.", true, null, null),
                                        FAILURE,
                                        Known.of("3 acceptable absences in the last 12 months: what gets in the way?"),
                                        ORDER,
                                        EVIDENCE),
                                new Sent(
                                        "DID_NOT_COME",
                                        "LICENCE_COMPLIANCE",
                                        "CASE_ADMINISTRATOR",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "He rang at ten to say that the bus had not come. ".repeat(20),
                                        true),
                                true)),
                Sample.of("outcome-ahead", OUTCOME, TITLE, outcome(List.of(ORDER), empty(), false)),
                Sample.of(
                                "outcome-wrong",
                                OUTCOME,
                                TITLE,
                                outcome(
                                        List.of(ORDER),
                                        new Sent("RESCHEDULED", "", "", "", "", "", "", "tomorrow", "", "", false),
                                        true))
                        .with(Errors.of("asker", "Choose who asked for it to be moved")
                                .and("why", "Say why, in 2,000 characters or fewer")
                                .and("newAt", "Enter a date and time that exist, such as 17/6/2026 4:30pm")),
                Sample.of("arrange", ARRANGE, TITLE, arrange(List.of())),
                Sample.of(
                        "arrange-listed",
                        ARRANGE,
                        TITLE,
                        arrange(List.of(
                                new Listed(
                                        "Saturday 1 June 2024, 10am",
                                        List.of(
                                                "Saturday is no working day.",
                                                "Another appointment within the hour: Home visit, 1 June 2024 at 11am, 14 Harbour Row.")),
                                new Listed("Saturday 8 June 2024, 10am", List.of("Saturday is no working day."))))),
                Sample.of("arrange-wrong", ARRANGE, TITLE, arrange(List.of()))
                        .with(Errors.of("date", "Enter a date and a time that are still to come")),
                Sample.of(
                        "appointment",
                        APPOINTMENT,
                        TITLE,
                        new AppointmentPage(
                                CaseSamples.shell(),
                                WHAT,
                                true,
                                List.of(),
                                List.of(),
                                List.of(new Known(
                                        "Record what came of it",
                                        true,
                                        "/cases/X123456/appointments/a-1/outcome",
                                        "Record what came of it")))),
                Sample.of("appointment-missed", APPOINTMENT, TITLE, missed()),
                Sample.of("appointment-twice", APPOINTMENT, TITLE, missed())
                        .with(Errors.of(
                                "outcome",
                                "An outcome has been on record since Friday 31 May 2024 at 3:10pm: first appointment not"
                                        + " attended by the person. Nothing was added.")),
                Sample.of("absence", ABSENCE, TITLE, absence()),
                Sample.of("absence-wrong", ABSENCE, TITLE, absence())
                        .with(Errors.of("acceptable", "Choose whether the reason is acceptable")
                                .and("evidence", "Say on what evidence, in 4,000 characters or fewer")));
    }

    private static AppointmentPage missed() {
        return new AppointmentPage(
                CaseSamples.shell(),
                WHAT,
                true,
                List.of(
                        "Friday 31 May 2024 at 3:10pm: first appointment not attended by the person; evidence asked for by"
                                + " 2024-06-07, 5 working days (not yet checked)",
                        "Friday 31 May 2024 at 3:10pm: warning issued: licence compliance letter"),
                List.of(
                        new Known(
                                "The record asks for a decision on recall today, either way.",
                                true,
                                "/cases/X123456/recall/new",
                                "Consider recall now"),
                        new Known(
                                "Evidence is asked for until 7 June 2024: 5 working days (not yet checked). Then the reason"
                                        + " is to be judged.",
                                false,
                                "/cases/X123456/absences/a-1",
                                "Judge the absence"),
                        Known.of("No next appointment is on record.")),
                List.of());
    }

    private static ArrangePage arrange(List<Listed> dates) {
        return new ArrangePage(
                CaseSamples.shell(),
                List.of(Known.of("No next appointment is on record.")),
                List.of("Meet before noon, in the quiet room"),
                List.of(field("kind", Kind.ONE_OF, "What for"), field("place", Kind.TEXT, "Where (optional)")),
                List.of(field("date", Kind.TEXT, "Date"), field("time", Kind.TEXT, "Time")),
                dates,
                "2024-06-01T09:00:00Z",
                "a-key");
    }

    private static AbsencePage absence() {
        return new AbsencePage(
                CaseSamples.shell(),
                "a-1",
                "Not kept on Friday 31 May 2024 at 2pm",
                List.of(Known.of("Evidence was asked for until 7 June 2024: 5 working days."), FAILURE, ORDER),
                List.of(
                        field("acceptable", Kind.YES_OR_NO, "Is the reason acceptable?"),
                        field("reason", Kind.ONE_OF, "If it is, why (optional)"),
                        field("evidence", Kind.LINES, "On what evidence"),
                        field("next", Kind.TEXT, "What happens next")),
                "a-key");
    }

    private static Field field(String name, Kind kind, String label) {
        return new Field(
                name,
                kind,
                label,
                null,
                kind == Kind.TEXT || kind == Kind.LINES
                        ? List.of()
                        : List.of(Choice.of("yes", "Yes, acceptable"), Choice.of("no", "No, not acceptable")),
                "",
                Set.of(),
                EnteredDate.NONE);
    }

    private static Sent empty() {
        return new Sent("", "", "", "", "", "", "", "", "", "", false);
    }

    private static OutcomePage outcome(List<Known> known, Sent sent, boolean past) {
        List<Choice> later = List.of(
                Choice.of("ACCEPTABLE_ABSENCE", "Acceptable absence"),
                Choice.of("RESCHEDULED", "Moved to another time"));
        return new OutcomePage(
                CaseSamples.shell(),
                "a-1",
                WHAT,
                known,
                new Choices(
                        past
                                ? List.of(
                                        Choice.of("COMPLIED", "Came and complied"),
                                        Choice.of("NOT_COMPLIED", "Came and did not comply"),
                                        Choice.of("SENT_HOME_BEHAVIOUR", "Sent home for how they behaved"),
                                        Choice.of("SENT_HOME_SERVICE", "Sent home for a reason of ours"),
                                        new Choice(
                                                "DID_NOT_COME",
                                                "Did not come",
                                                "Evidence of the reason is asked for; whether it is acceptable is judged"
                                                        + " afterwards."),
                                        later.getFirst(),
                                        later.getLast())
                                : later,
                        past
                                ? List.of(
                                        Choice.of("DECISION_PENDING", "Wait for what they answer"),
                                        Choice.of("LICENCE_COMPLIANCE", "Licence compliance letter"))
                                : List.of(),
                        List.of(
                                Choice.of("PRACTITIONER", "I do"),
                                Choice.of("CASE_ADMINISTRATOR", "The case administrator")),
                        List.of(Choice.of("MEDICAL", "Medical"), Choice.of("EMPLOYMENT", "Work")),
                        List.of(Choice.of("PERSON", "The person"), Choice.of("SERVICE", "We did"))),
                sent,
                List.of("Meet before noon, in the quiet room"),
                12_000,
                "a-key");
    }
}
