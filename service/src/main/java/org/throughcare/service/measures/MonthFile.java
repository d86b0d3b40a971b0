package org.throughcare.service.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughcare.service.papers.Marking;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.Paper.Heading;
import org.throughcare.service.papers.Paper.Paragraph;
import org.throughcare.service.web.Csv;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.measures.RecallReport;
import org.throughcare.service.web.model.measures.RecallReport.Table;

/** The figures of a report as a file: those on the page and no others, and no case. */
final class MonthFile {
    private static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final int WHOLE = 100;
    private static final int FIRST_COLUMN = 28;

    private MonthFile() {}

    /** As comma-separated values. */
    static byte[] csv(RecallReport report) {
        StringBuilder file = new StringBuilder(MARK_OF_UTF_8);
        file.append(Csv.line(List.of(report.heading())));
        file.append(Csv.line(List.of(asAt(report))));
        report.says().forEach(says -> file.append(Csv.line(List.of(says))));
        for (Table table : report.tables()) {
            file.append(Csv.line(List.of(table.caption())));
            file.append(Csv.line(List.of(table.says())));
            if (!table.rows().isEmpty()) {
                file.append(Csv.line(table.heads()));
                table.rows().forEach(row -> file.append(Csv.line(row)));
            }
        }
        report.beside().forEach(beside -> file.append(Csv.line(List.of(beside))));
        return file.toString().getBytes(UTF_8);
    }

    /** As a paper. */
    static Paper paper(RecallReport report) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paragraph(asAt(report)));
        report.says().forEach(says -> parts.add(new Paragraph(says)));
        for (Table table : report.tables()) {
            parts.add(new Heading(1, table.caption()));
            parts.add(new Paragraph(table.says()));
            if (!table.rows().isEmpty()) {
                parts.add(new Paper.Table(
                        table.caption(), table.heads(), shares(table.heads().size()), table.rows()));
            }
        }
        if (!report.beside().isEmpty()) {
            parts.add(new Heading(1, Text.text("measures.beside")));
            parts.add(new Paper.Bullets(report.beside()));
        }
        parts.add(new Heading(1, Text.text("measures.how")));
        parts.add(new Paragraph(Text.text("measures.how.text")));
        return new Paper(
                report.heading(), report.heading(), Marking.NONE, Locale.UK, false, Instant.parse(report.at()), parts);
    }

    private static String asAt(RecallReport report) {
        return Text.text("measures.asAt", report.asAt());
    }

    private static List<Integer> shares(int columns) {
        List<Integer> shares = new ArrayList<>(List.of(FIRST_COLUMN));
        int each = (WHOLE - FIRST_COLUMN) / (columns - 1);
        for (int column = 1; column < columns - 1; column++) {
            shares.add(each);
        }
        shares.add(WHOLE - FIRST_COLUMN - each * (columns - 2));
        return shares;
    }
}
