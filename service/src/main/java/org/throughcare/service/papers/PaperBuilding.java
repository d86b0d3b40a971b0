package org.throughcare.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.London;
import org.throughcare.service.papers.Paper.Answers;
import org.throughcare.service.papers.Paper.Heading;
import org.throughcare.service.papers.Paper.Line;
import org.throughcare.service.papers.Paper.Lines;
import org.throughcare.service.papers.Paper.Paragraph;
import org.throughcare.service.papers.Paper.Part;
import org.throughcare.service.papers.Paper.SignatureBlock;

/** Puts a paper together from top to bottom. The words of each kind of paper stand under a key of its own. */
public final class PaperBuilding {
    private final PaperWords words;
    private final String key;
    private final List<Part> parts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A paper in the language of {@code words}, whose title stands under {@code key}. */
    public PaperBuilding(PaperWords words, String key) {
        this.words = words;
        this.key = key;
    }

    String text(String name, Object... args) {
        return words.text(key + "." + name, args);
    }

    PaperBuilding heading(String name) {
        return part(new Heading(1, text(name)));
    }

    PaperBuilding paragraph(String name, Object... args) {
        return part(new Paragraph(text(name, args)));
    }

    /** A paragraph of words that are complete. */
    public PaperBuilding said(String said) {
        return part(new Paragraph(said));
    }

    /** A heading of words that are complete. */
    public PaperBuilding titled(String said) {
        return part(new Heading(1, said));
    }

    /** A heading with what somebody wrote below it; nothing where nobody wrote anything. */
    PaperBuilding written(String name, @Nullable String said) {
        return said == null || said.isBlank() ? this : heading(name).part(new Paragraph(said));
    }

    /** Who sends a letter, to whom and when. */
    public PaperBuilding letterHead(List<String> from, List<String> to, LocalDate on) {
        return part(new Lines(from, true)).part(new Lines(to, false)).part(new Lines(List.of(words.day(on)), false));
    }

    PaperBuilding answer(String name, @Nullable String said) {
        lines.add(new Line(text(name), List.of(said == null ? words.text("papers.notGiven") : said), false));
        return this;
    }

    /** A question with room for a pen. */
    PaperBuilding blank(String name) {
        return answer(name, " \n ");
    }

    /** The same of a question that several papers ask. */
    PaperBuilding shared(String name, @Nullable String said) {
        lines.add(new Line(
                words.text("papers.shared." + name),
                List.of(said == null ? words.text("papers.notGiven") : said),
                false));
        return this;
    }

    /** Where somebody signs, with who they are below. */
    public PaperBuilding signature(String... below) {
        return part(new SignatureBlock(words.text("papers.signature"), List.of(below)));
    }

    PaperBuilding part(Part part) {
        flush();
        parts.add(part);
        return this;
    }

    /** The paper, dated by the start of a day in London. */
    public Paper of(String reference, Marking marking, boolean largePrint, LocalDate on) {
        return of(reference, marking, largePrint, on.atStartOfDay(London.ZONE).toInstant());
    }

    Paper of(String reference, Marking marking, boolean largePrint, Instant made) {
        flush();
        return new Paper(text("title"), reference, marking, words.language(), largePrint, made, parts);
    }

    private void flush() {
        if (!lines.isEmpty()) {
            parts.add(new Answers(lines));
            lines.clear();
        }
    }
}
