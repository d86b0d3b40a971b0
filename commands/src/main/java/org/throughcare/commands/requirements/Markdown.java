package org.throughcare.commands.requirements;

import java.util.List;
import java.util.stream.Stream;

/** Writes Markdown, line by line. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** A heading of this level. */
    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /** A paragraph, set off by an empty line. */
    Markdown paragraph(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(words).append('\n');
        return this;
    }

    /** A table; a bar inside a cell is written so that it stays there. */
    Markdown table(List<String> heads, Stream<List<String>> rows) {
        paragraph(row(heads));
        text.append(row(heads.stream().map(_ -> "---").toList())).append('\n');
        rows.forEach(row -> text.append(row(row)).append('\n'));
        return this;
    }

    /** A link. */
    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    /** Words as they are typed. */
    static String code(String words) {
        return "`" + words + "`";
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
