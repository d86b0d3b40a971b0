package org.throughcare.service.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.Answer;
import org.throughcare.practice.recall.papers.Answer.Standing;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.papers.PersonOnForm;
import org.throughcare.practice.recall.papers.Value;
import org.throughcare.service.papers.Paper.Answers;
import org.throughcare.service.papers.Paper.Heading;
import org.throughcare.service.papers.Paper.Line;
import org.throughcare.service.papers.Paper.Lines;
import org.throughcare.service.papers.Paper.Paragraph;
import org.throughcare.service.papers.Paper.Part;

/** Part A as a paper. What is printed are the answers that signatures are bound to, each of them. */
@Component
public class PartAPaper {
    private final PaperWords words = PaperWords.ENGLISH;

    PartAPaper() {}

    /**
     * Part A as it stands.
     *
     * @param version which version of this recall it is, from 1
     * @param made the instant of the version
     */
    public Paper of(PartA form, int version, Instant made) {
        return paper(form, version, made, Marking.DISCLOSED);
    }

    /** The same for somebody to look through who will not sign that one. */
    public Paper preview(PartA form, int version, Instant made) {
        return paper(form, version, made, Marking.DRAFT);
    }

    private Paper paper(PartA form, int version, Instant made, Marking marking) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Lines(about(form.person()), false));
        parts.add(new Paragraph(words.text("parta.about")));
        parts.add(new Paragraph(words.text("parta.hash", grouped(form.hash().hex()))));
        for (PartA.Filled filled : form.sections()) {
            String key = filled.section().key();
            parts.add(new Heading(
                    1, words.text("parta.heading", filled.section().number(), words.text("parta.section." + key))));
            parts.addAll(section(key, filled.answers()));
        }
        return new Paper(
                words.text("parta.title"),
                words.text("parta.reference", form.person().crn(), version),
                marking,
                words.language(),
                false,
                made,
                parts);
    }

    private List<String> about(PersonOnForm person) {
        return Stream.of(
                        Stream.of(person.givenNames(), person.familyName())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")),
                        words.text("parta.crn", person.crn()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Part> section(String key, List<Answer> answers) {
        List<Part> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Answer answer : answers) {
            String question = words.text("parta.q." + key + "." + answer.question());
            if (answer.columns().isEmpty() || answer.values().isEmpty()) {
                lines.add(new Line(question, said(answer), answer.standing() == Standing.UNANSWERED));
            } else {
                flush(lines, parts);
                parts.add(table(question, answer));
            }
        }
        flush(lines, parts);
        return parts;
    }

    private static void flush(List<Line> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Answers(lines));
            lines.clear();
        }
    }

    private Paper.Table table(String question, Answer answer) {
        List<String> columns = answer.columns();
        List<List<String>> rows = answer.values().stream()
                .map(Value.Row.class::cast)
                .map(row -> cells(columns, row))
                .toList();
        return new Paper.Table(
                question,
                columns.stream()
                        .map(column -> words.text("parta.column." + column))
                        .toList(),
                PartAColumns.shares(columns),
                rows);
    }

    private List<String> cells(List<String> columns, Value.Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(cell(columns.get(column), row.cells().get(column)));
        }
        return cells;
    }

    private String cell(String column, Value value) {
        return switch (value) {
            case Value.Nothing _ -> words.text("parta.cell." + column + ".nothing");
            case Value.YesNo said -> words.text("parta.cell." + column + (said.yes() ? ".yes" : ".no"));
            default -> inWords(value);
        };
    }

    private List<String> said(Answer answer) {
        return switch (answer.standing()) {
            case NOT_APPLICABLE -> List.of(words.text("parta.notApplicable"));
            case NOT_GIVEN -> List.of(words.text("parta.notGiven"));
            case UNANSWERED -> List.of(words.text("parta.unanswered"));
            case ANSWERED ->
                answer.values().isEmpty()
                        ? List.of(words.text("parta.none"))
                        : answer.values().stream()
                                .map(value -> answer.question().equals("content") ? hash(value) : inWords(value))
                                .toList();
        };
    }

    private String inWords(Value value) {
        return switch (value) {
            case Value.Written written -> written.words();
            case Value.YesNo said -> words.text(said.yes() ? "parta.yes" : "parta.no");
            case Value.Day day -> words.day(day.day());
            case Value.Moment moment -> words.moment(moment.at());
            case Value.Count count -> Integer.toString(count.number());
            case Value.Chosen chosen -> words.text("parta.choice." + chosen.list() + "." + chosen.choice());
            case Value.Row row ->
                String.join("\n", row.cells().stream().map(this::inWords).toList());
            case Value.Nothing _ -> words.text("parta.notGiven");
        };
    }

    private String hash(Value value) {
        return value instanceof Value.Written written ? grouped(written.words()) : inWords(value);
    }

    /** Digits in groups of eight, so that they can be compared by eye. */
    static String grouped(String digits) {
        return String.join(" ", digits.split("(?<=\\G.{8})"));
    }
}
