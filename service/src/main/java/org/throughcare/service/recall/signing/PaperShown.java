package org.throughcare.service.recall.signing;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** A paper as it will go, on a page: each of its headings with everything beneath it. */
final class PaperShown {
    private PaperShown() {}

    static List<Section> of(Paper paper) {
        List<Section> sections = new ArrayList<>();
        String heading = paper.title();
        List<Line> lines = new ArrayList<>();
        for (Paper.Part part : paper.parts()) {
            if (part instanceof Paper.Heading next) {
                sections.add(section(sections.size(), heading, lines));
                heading = next.words();
                lines = new ArrayList<>();
            } else {
                lines.addAll(lines(part));
            }
        }
        sections.add(section(sections.size(), heading, lines));
        return sections;
    }

    private static Section section(int number, String heading, List<Line> lines) {
        return Section.saying("paper-" + number, heading, "", lines);
    }

    private static List<Line> lines(Paper.Part part) {
        return switch (part) {
            case Paper.Heading heading -> List.of(Line.of(heading.words()));
            case Paper.Paragraph paragraph -> List.of(Line.of(paragraph.words()));
            case Paper.Warning warning -> List.of(Line.of(warning.words()));
            case Paper.Lines several -> several.lines().stream().map(Line::of).toList();
            case Paper.Bullets bullets -> bullets.items().stream().map(Line::of).toList();
            case Paper.Answers answers ->
                answers.lines().stream()
                        .map(line -> Line.of(line.question() + ": " + String.join("; ", line.said())))
                        .toList();
            case Paper.Table table -> table(table);
            case Paper.SignatureBlock block -> List.of(Line.of(block.label()));
            case Paper.NewPage _ -> List.of();
        };
    }

    private static List<Line> table(Paper.Table table) {
        List<Line> lines = new ArrayList<>(List.of(Line.of(table.caption())));
        table.rows().forEach(row -> lines.add(Line.of(String.join(" – ", row))));
        return lines;
    }
}
