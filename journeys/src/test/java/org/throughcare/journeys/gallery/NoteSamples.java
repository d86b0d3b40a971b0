package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.supervision.NotePage;
import org.throughcare.service.web.model.supervision.TextPage;

/** A note and a text message on the Friday afternoon of the guided example. */
final class NoteSamples {
    private static final String NOTE = "supervision/note";
    private static final String TEXT = "supervision/text";
    private static final String TITLE = "Rowan Ashdown";
    private static final String REMINDER =
            "Reminder: you have an appointment with the probation service on Monday 3 June at"
                    + " 10am, Larchwood office. If you cannot come, please let us know.";

    private NoteSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("note", NOTE, TITLE, note("", List.of(), false)),
                Sample.of(
                        "note-draft",
                        NOTE,
                        TITLE,
                        note(
                                "He said that he had slept at a friend’s. ".repeat(40),
                                List.of(
                                        "Meet before noon, in the quiet room",
                                        "Write in short sentences, and read it out"),
                                true)),
                Sample.of("note-wrong", NOTE, TITLE, note("", List.of("Ring the day before"), false))
                        .with(Errors.of("form", "Answer: How")
                                .and("when", "Enter a time that has passed")
                                .and("text", "Write the note")),
                Sample.of("text", TEXT, TITLE, text("07700 900123", List.of(), REMINDER, "", "en")),
                Sample.of(
                        "text-welsh",
                        TEXT,
                        TITLE,
                        text(
                                "07700 900123",
                                List.of("This person has asked to be reached another way: letter."),
                                "Nodyn atgoffa: mae gennych apwyntiad gyda’r gwasanaeth prawf ddydd Llun 3 Mehefin am 10:00.",
                                REMINDER,
                                "cy")),
                Sample.of(
                        "text-no-number",
                        TEXT,
                        TITLE,
                        text(
                                null,
                                List.of(
                                        "No mobile number that still holds is on the record. Record one on the page of the"
                                                + " person"),
                                REMINDER,
                                "",
                                "en")),
                Sample.of(
                                "text-wrong",
                                TEXT,
                                TITLE,
                                text("07700 900123", List.of(), "long words without an end ".repeat(40), "", "en"))
                        .with(Errors.of("words", "Write the message in 918 characters or fewer")));
    }

    private static NotePage note(String words, List<String> adjustments, boolean draft) {
        return new NotePage(
                CaseSamples.shell(),
                "contact",
                List.of(
                        new Tab("A contact or note", "/cases/X123456/notes/new?type=contact", true),
                        new Tab("Outcome of an appointment", "/cases/X123456/notes/new?type=outcome", false),
                        new Tab("What somebody told us", "/cases/X123456/notes/new?type=report", false)),
                List.of(
                        field("form", Kind.ONE_OF, "How"),
                        field("with", Kind.ONE_OF, "With whom"),
                        field("promised", Kind.TEXT, "What you promised (optional)")),
                "31/5/2024 16:50",
                words,
                "What was said and done",
                12_000,
                words.isEmpty(),
                draft,
                adjustments,
                draft ? Samples.NOW.minus(Duration.ofMinutes(3)) : null,
                "a-key");
    }

    private static Field field(String name, Kind kind, String label) {
        return new Field(
                name,
                kind,
                label,
                null,
                kind == Kind.ONE_OF
                        ? List.of(Choice.of("A", "Face to face"), Choice.of("B", "By telephone"))
                        : List.of(),
                "A",
                Set.of(),
                new EnteredDate("", "", ""));
    }

    private static TextPage text(
            @Nullable String number, List<String> warnings, String words, String meaning, String language) {
        return new TextPage(
                CaseSamples.shell(),
                number,
                number == null ? "" : "recorded by Probation on 3 May 2024",
                warnings,
                words,
                meaning,
                language,
                918,
                List.of("Ring the day before"),
                List.of(
                        new TextPage.Sent(REMINDER, Samples.NOW.minus(Duration.ofDays(7)), "Delivered"),
                        new TextPage.Sent(
                                "See you on Friday.", Samples.NOW.minus(Duration.ofDays(9)), "Not delivered")),
                "a-key");
    }
}
