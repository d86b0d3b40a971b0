package org.throughcare.journeys.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.throughcare.service.papers.Marking;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.letters.LetterPage;

/** A letter of enforcement: before it is taken out, kept, and in words that are no longer those of letters. */
final class LetterSamples {
    private static final String LETTER = "papers/letter";
    private static final String TITLE = "Warning letter";
    private static final Instant ISSUED = Instant.parse("2026-09-04T15:00:00Z");

    private LetterSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        "letter",
                        LETTER,
                        TITLE,
                        new LetterPage(
                                CaseSamples.shell(),
                                TITLE,
                                paper("Dear Rowan Ashdown"),
                                null,
                                "#pdf",
                                "#docx",
                                false,
                                false)),
                Sample.of(
                        "letter-kept",
                        LETTER,
                        TITLE,
                        new LetterPage(
                                CaseSamples.shell(),
                                TITLE,
                                paper("A long letter about what was agreed. ".repeat(40)),
                                ISSUED,
                                "#pdf",
                                "#docx",
                                true,
                                true)),
                Sample.of(
                        "letter-other-words",
                        LETTER,
                        TITLE,
                        new LetterPage(CaseSamples.shell(), TITLE, null, ISSUED, "", "", false, false)));
    }

    private static Paper paper(String words) {
        return new Paper(
                TITLE,
                "CRN V829999",
                Marking.NONE,
                Locale.UK,
                false,
                ISSUED,
                List.of(
                        new Paper.Lines(List.of("The Probation Service", "Larchwood"), true),
                        new Paper.Lines(List.of("Rowan Ashdown", "1 Ash Row"), false),
                        new Paper.Paragraph(words),
                        new Paper.Heading(1, "What to do now"),
                        new Paper.Bullets(List.of("Tell us the reason.", "Come to the next appointment.")),
                        new Paper.SignatureBlock("Signed", List.of("Practitioner A", "Probation practitioner"))));
    }
}
