package org.throughcare.service.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.protection.SubjectAccess.Answer;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a person who asked what is kept of them, as a page to read and as JSON; both say the same. */
public final class AnswerFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WITHHELD = "Something about somebody else stands here and was withheld.";
    private static final List<String> HEADINGS =
            List.of("What is recorded", "When", "Recorded", "From", "Kind", "About", "Known to");

    private AnswerFiles() {}

    /**
     * Writes both files into {@code folder}, which is made where it is missing; a file is whole or not there.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public static List<Path> write(Answer.Ready answer, Path folder) {
        List<Map<String, String>> rows = rows(answer);
        try {
            Files.createDirectories(folder);
            return List.of(
                    whole(folder.resolve("subject-access.html"), html(rows)),
                    whole(
                            folder.resolve("subject-access.json"),
                            JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException("The answer cannot be written to " + folder, e);
        }
    }

    private static Path whole(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Map<String, String>> rows(Answer.Ready answer) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Passage passage : answer.request().passages()) {
            Entry entry = passage.entry();
            Map<String, String> row = new LinkedHashMap<>();
            row.put(HEADINGS.get(0), passage.leaves().orElse(WITHHELD));
            row.put(HEADINGS.get(1), entry.times().occurred().inWords());
            row.put(HEADINGS.get(2), entry.times().recorded().inWords());
            row.put(HEADINGS.get(3), plain(entry.provenance().source().agency()));
            row.put(HEADINGS.get(4), plain(entry.provenance().standing()));
            row.put(HEADINGS.get(5), CategoryOfPerson.of(entry.fact()).inWords());
            row.put(HEADINGS.get(6), knownTo(entry, answer.record().entries()));
            rows.add(row);
        }
        return rows;
    }

    private static String knownTo(Entry entry, List<Entry> entries) {
        List<String> parties = new ArrayList<>(
                entry.visibility().since().keySet().stream().map(Party::inWords).toList());
        for (Entry other : entries) {
            if (other.fact() instanceof RecordFact.Disclosed shared
                    && shared.entry().equals(entry.id())) {
                parties.add(shared.to().inWords() + " (shared "
                        + other.times().recorded().inWords() + ")");
            }
        }
        return String.join(", ", parties);
    }

    private static String html(List<Map<String, String>> rows) {
        String head = HEADINGS.stream()
                .map(heading -> "<th scope=\"col\">" + heading + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> row.values().stream()
                        .map(value -> "<td>" + escaped(value) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>What is recorded about you</title>
                <style>body{font-family:sans-serif}td,th{border:1px solid;padding:.3em;vertical-align:top;text-align:left}</style>
                </head><body><h1>What is recorded about you</h1>
                <p>Times are those of London. Where something about somebody else was withheld, this is said.</p>
                <table><thead><tr>""" + head + "</tr></thead>\n<tbody>\n" + body + "</tbody></table></body></html>\n";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text).replace("\n", "<br>");
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
