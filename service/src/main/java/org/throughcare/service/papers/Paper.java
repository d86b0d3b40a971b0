package org.throughcare.service.papers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What stands on a paper, in the words and the language in which it is printed.
 *
 * @param title what it is; also the title of the file
 * @param reference what tells it from others at the foot of every page, such as the CRN and the version; never a name
 * @param marking what stands at the head of every page
 * @param language the language of its words
 * @param largePrint whether letters are larger, for somebody who asked for that
 * @param made the instant that the file gives as its own
 * @param parts from top to bottom
 */
public record Paper(
        String title,
        String reference,
        Marking marking,
        Locale language,
        boolean largePrint,
        Instant made,
        List<Part> parts) {
    /** So few rows are not torn apart at the end of a page. */
    private static final int FEW = 6;

    /** So few characters are not torn apart at the end of a page. */
    private static final int LITTLE = 700;

    public Paper {
        parts = List.copyOf(parts);
    }

    /** The same paper not signed yet. */
    public Paper asDraft() {
        return new Paper(title, reference, Marking.DRAFT, language, largePrint, made, parts);
    }

    /** Something that stands on a paper. */
    public sealed interface Part {}

    /**
     * A heading.
     *
     * @param level 1 for a section, 2 within one
     */
    public record Heading(int level, String words) implements Part {}

    /** A paragraph; its line ends stay where they are. */
    public record Paragraph(String words) implements Part {}

    /** A paragraph that must be seen first. */
    public record Warning(String words) implements Part {}

    /** Short lines below each other, such as an address. */
    public record Lines(List<String> lines, boolean atRight) implements Part {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A list with a bullet before each. */
    public record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** Questions with their answers beside them. */
    public record Answers(List<Line> lines) implements Part {
        public Answers {
            lines = List.copyOf(lines);
        }

        /** Whether it is so short that it is not torn apart at the end of a page. */
        public boolean isShort() {
            return lines.size() <= FEW && lines.stream().mapToInt(Line::length).sum() <= LITTLE;
        }
    }

    /**
     * One question with its answer.
     *
     * @param said what was answered, a paragraph each; never empty
     * @param open whether nobody has answered it
     */
    public record Line(String question, List<String> said, boolean open) {
        public Line {
            said = List.copyOf(said);
        }

        /** How many characters were answered. */
        int length() {
            return said.stream().mapToInt(String::length).sum();
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param heads what its columns are called
     * @param shares how wide each column is, in hundredths of the whole
     * @param rows each with as many cells as there are heads
     */
    public record Table(String caption, List<String> heads, List<Integer> shares, List<List<String>> rows)
            implements Part {
        public Table {
            heads = List.copyOf(heads);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = heads.size();
            if (shares.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row of a table has a cell below each head");
            }
        }

        /** Whether it is so short that it is not torn apart at the end of a page. */
        public boolean isShort() {
            return rows.size() <= FEW
                    && rows.stream()
                                    .flatMap(List::stream)
                                    .mapToInt(String::length)
                                    .sum()
                            <= LITTLE;
        }
    }

    /**
     * Where somebody signs.
     *
     * @param lines what stands below the place for the signature, such as the name and the post
     */
    public record SignatureBlock(String label, List<String> lines) implements Part {
        public SignatureBlock {
            lines = List.copyOf(lines);
        }
    }

    /** What follows begins on a page of its own. */
    public record NewPage() implements Part {}
}
