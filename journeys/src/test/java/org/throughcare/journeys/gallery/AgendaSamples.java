package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;
import org.throughcare.service.web.model.oversight.Agenda;
import org.throughcare.service.web.model.oversight.Agenda.Decided;
import org.throughcare.service.web.model.oversight.Agenda.Decision;
import org.throughcare.service.web.model.oversight.Agenda.OnCase;
import org.throughcare.service.web.model.oversight.Agenda.Part;
import org.throughcare.service.web.model.oversight.Agenda.Said;
import org.throughcare.service.web.model.oversight.Agenda.Who;
import org.throughcare.service.web.model.oversight.AgendaChoice;
import org.throughcare.service.web.model.oversight.SupervisionForm;

/** Supervision in the week of the guided example. */
final class AgendaSamples {
    private static final String AGENDA = "oversight/agenda";
    private static final String CHOICE = "oversight/agendaChoice";
    private static final String FORM = "oversight/supervision";
    private static final String TITLE = "Supervision agenda";
    private static final Who ROWAN = new Who("X123456", "Rowan Ashdown", RiskLevel.HIGH);
    private static final Who LONG = new Who("X111222", Samples.LONG_NAME, null);
    private static final Said BROUGHT =
            new Said(ROWAN, "I am not sure that the curfew still helps.", "Brought by Alder Finch on 28 May 2024");
    private static final Said AGREED = new Said(
            LONG,
            "Ring the housing officer together, then decide about the move. ".repeat(6),
            "The responsible practitioner, by 7 June 2024. Noted by " + Samples.LONG_NAME + " on 2 May 2024");

    private AgendaSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("agenda", AGENDA, TITLE, agenda("Linden Marsh", true)),
                Sample.of("agenda-empty", AGENDA, TITLE, empty()),
                Sample.of("agenda-long", AGENDA, TITLE, agenda(Samples.LONG_NAME, false)),
                Sample.of("agenda-choice", CHOICE, TITLE, choice()),
                Sample.of("agenda-choice-empty", CHOICE, TITLE, new AgendaChoice("Larchwood", List.of())),
                Sample.of("supervision", FORM, "Rowan Ashdown", form("", "", EnteredDate.NONE)),
                Sample.of(
                                "supervision-wrong",
                                FORM,
                                "Rowan Ashdown",
                                form("agreed", "words ".repeat(200), new EnteredDate("31", "2", "2024")))
                        .with(Errors.of("kind", "Say whether it is to be talked about or was agreed")
                                .and("words", "Write what it is about, or what was agreed")
                                .and("who", "Say who does what was agreed")
                                .and("on", "Give the day by which it is done, such as 12 6 2026")));
    }

    private static Agenda agenda(String practitioner, boolean own) {
        return new Agenda(
                practitioner,
                "Alder Finch",
                own,
                Samples.NOW,
                LocalDate.of(2024, 4, 19),
                List.of(Choice.of("/supervision-agenda?with=4", "Hazel Thorne")),
                List.of("38 cases under way", "6 people in custody", "4 releases within 12 weeks"),
                List.of("Away from Monday 10 June 2024 to Friday 14 June 2024. " + Samples.LONG_NAME + " covers."),
                List.of(BROUGHT),
                List.of(AGREED),
                new Part<>(
                        List.of(
                                new OnCase(
                                        ROWAN,
                                        List.of(
                                                "The level of risk was raised from medium to high on 29 May 2024.",
                                                "New information has waited to be weighed since 21 May 2024.",
                                                "The last 2 appointments were not kept, as recorded, the latest on 30 May 2024.")),
                                new OnCase(LONG, List.of("The address was lost, and no other is on record."))),
                        3),
                new Part<>(List.of(new OnCase(LONG, List.of("Kept the last 6 appointments."))), 1),
                new Part<>(
                        List.of(new Decided(
                                ROWAN,
                                List.of(
                                        new Decision(
                                                "Decide and record today: recall or not",
                                                "Recall is considered by both of you.",
                                                "A second appointment was not kept within 28 days of release.",
                                                Samples.NOW.plus(Duration.ofHours(1)),
                                                new Answer("Record the consultation", "/cases/X123456/notes/new")),
                                        new Decision(
                                                "Talk about the disagreement on record",
                                                "A disagreement stays on record and goes up.",
                                                "words ".repeat(60),
                                                null,
                                                null)))),
                        1));
    }

    private static Agenda empty() {
        return new Agenda(
                "Linden Marsh",
                "",
                true,
                Samples.NOW,
                LocalDate.of(2024, 4, 19),
                List.of(),
                List.of("0 cases under way"),
                List.of(),
                List.of(),
                List.of(),
                new Part<>(List.of(), 0),
                new Part<>(List.of(), 0),
                new Part<>(List.of(), 0));
    }

    private static AgendaChoice choice() {
        return new AgendaChoice(
                "Larchwood and Upper Thornbury",
                List.of(
                        Choice.of("/supervision-agenda?with=3", "Linden Marsh"),
                        Choice.of("/supervision-agenda?with=4", Samples.LONG_NAME)));
    }

    private static SupervisionForm form(String kind, String words, EnteredDate on) {
        return new SupervisionForm(
                CaseSamples.shell(),
                words.isEmpty() ? List.of() : List.of(BROUGHT),
                words.isEmpty() ? List.of() : List.of(AGREED),
                kind,
                words,
                "",
                on,
                List.of(
                        Choice.of("COM", "The responsible practitioner"),
                        Choice.of("SPO", "The senior probation officer")),
                "a-key");
    }
}
