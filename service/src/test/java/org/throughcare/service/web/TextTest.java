package org.throughcare.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.identity.match.MatchAnswer;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.RiskLevel;

/** Every word of the interface stands in a file of words. */
class TextTest {
    private static final Path WORDS = Path.of("src/main/resources/text");
    private static final Pattern KEY =
            Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"(?=[,)]| [?:]|\\s*$)", Pattern.MULTILINE);

    @Test
    void everyKeyThatATemplateAsksForHasWords() throws IOException {
        Set<String> known = keys();
        Set<String> files = known.stream().map(TextTest::file).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        for (Path template : sources("src/main/jte", ".jte")) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> files.contains(file(key)))
                    .filter(key -> !key.endsWith(".svg") && !key.endsWith(".css") && !key.endsWith(".js"))
                    .forEach(asked::add);
        }
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(asked)
                .allSatisfy(key -> assertThat(
                                known.contains(key) || (known.contains(key + ".one") && known.contains(key + ".other")))
                        .as("words for " + key)
                        .isTrue());
    }

    @Test
    void anApostropheIsAlwaysTheTypographicOne() throws IOException {
        for (Path file : sources(WORDS.toString(), ".properties")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("'");
        }
    }

    @Test
    void aMissingKeyIsAFaultAndNeverShownAsAKey() {
        assertThatThrownBy(() -> Text.text("web.nowhere")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Text.text("nofile.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void valuesArePutInAndNumbersHaveTheirOwnWords() {
        assertThat(Text.text("web.pagination.showing", 1, 25, 1320)).isEqualTo("Showing 1 to 25 of 1,320");
    }

    @Test
    void everyWordThatARecordUsesInAFixedListHasItsOwn() {
        List<? extends Enum<?>> listed = Stream.of(
                        Agency.values(),
                        Standing.values(),
                        Confidence.values(),
                        RiskLevel.values(),
                        MatchAnswer.values())
                .<Enum<?>>flatMap(Stream::of)
                .toList();
        assertThat(listed).allSatisfy(constant -> {
            String family = switch (constant) {
                case Agency _ -> "cases.source.";
                case Standing _ -> "cases.standing.";
                case Confidence _ -> "cases.confidence.";
                case RiskLevel _ -> "cases.rosh.";
                default -> "people.match.answer.";
            };
            assertThat(Text.text(family + constant.name())).isNotBlank();
        });
    }

    private static String file(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources(WORDS.toString(), ".properties")) {
            Properties words = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                words.load(reader);
            }
            words.stringPropertyNames()
                    .forEach(key -> assertThat(key + ".")
                            .startsWith(file.getFileName().toString().replaceFirst("(_cy)?\\.properties", ".")));
            keys.addAll(words.stringPropertyNames());
        }
        return keys;
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
