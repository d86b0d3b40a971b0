package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.commands.Answer;

/** One case has one answer: for any order of entries, any zone and locale, any number of threads. */
@Isolated
class SameAnswerTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, Asia/Kathmandu", "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia", "tr-TR, America/St_Johns"})
    void whateverTheZoneAndLocale(String locale, String zone) {
        List<String> here = answers(Cases.ROWAN);
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(answers(Cases.ROWAN)).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverTheOrderOfEntries(long seed, @TempDir Path folder) throws Exception {
        List<String> lines = Files.readAllLines(Cases.ROWAN.resolve("case.json"));
        List<String> entries = new ArrayList<>(lines.stream()
                .filter(line -> line.startsWith("    {"))
                .map(line -> line.replaceFirst(",$", ""))
                .toList());
        Collections.shuffle(entries, new Random(seed));
        String head = String.join("\n", lines.subList(0, lines.indexOf("  \"entries\": [") + 1));
        Files.writeString(folder.resolve("case.json"), head + String.join(",\n", entries) + "]}");
        assertThat(entries).hasSize(22);
        assertThat(answers(folder)).isEqualTo(answers(Cases.ROWAN));
    }

    @Test
    void whateverTheNumberOfThreads() {
        assertThat(answers(Cases.ROWAN, "--threads", "8")).isEqualTo(answers(Cases.ROWAN));
    }

    private static List<String> answers(Path path, String... more) {
        List<String> answers = new ArrayList<>();
        for (String format : List.of("json", "table")) {
            for (String mode : List.of("as-it-was", "as-it-should-be")) {
                List<String> arguments =
                        new ArrayList<>(List.of("replay", path.toString(), "--format", format, "--mode", mode));
                arguments.addAll(List.of(more));
                answers.add(Answer.to(arguments.toArray(String[]::new)).out());
                arguments.addAll(List.of("--known-at", "2025-04-15"));
                answers.add(Answer.to(arguments.toArray(String[]::new)).out());
            }
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasSizeGreaterThan(1000));
        return answers;
    }
}
