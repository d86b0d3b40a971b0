package org.throughcare.commands.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.PolicyKey;

class RequirementsPageTest {
    private static final Pattern LINK = Pattern.compile("]\\((\\.\\./[^)]+)\\)");
    private static final Checkout CHECKOUT = new Checkout(Path.of(".."));

    @Test
    void thePageInTheDocumentsIsTheOneOfToday() throws IOException {
        List<String> today = today().lines().toList();
        Path page = CHECKOUT.root().resolve("docs/requirements.md");
        List<String> written = Files.exists(page) ? Files.readAllLines(page) : List.of();

        assertThat(written.equals(today))
                .withFailMessage(() -> "docs/requirements.md is stale from line " + firstDifference(written, today)
                        + " on. Write it anew: " + RequirementsPage.REFRESH)
                .isTrue();
    }

    @Test
    void everyLinkLeadsToAFile() {
        List<String> links = LINK.matcher(today())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        assertThat(links)
                .hasSizeGreaterThanOrEqualTo(StandardRulebook.rulebook().rules().size())
                .allSatisfy(link -> assertThat(
                                CHECKOUT.root().resolve("docs").resolve(link).normalize())
                        .isRegularFile());
    }

    @Test
    void aRuleInTheShadowIsMarkedAndKeepsNothingWhole() {
        RuleCard card = RuleCard.concern("UNSEEN", "Look again").keeps(5).reads(PolicyKey.HEAD_AFTER);

        assertThat(page(card.inTheShadow(), Map.of()))
                .contains("| [UNSEEN](" + source() + ") (shadow) | in part: its rule is in the shadow |")
                .contains(
                        "| [UNSEEN](" + source() + ") (shadow) | CONCERN | Look again | R5 | `escalation.head-after` |")
                .contains("| have a rule | 1 |", "| are kept | 0 |", "| are kept in part | 1 |");
        assertThat(page(card, Map.of())).contains("| [UNSEEN](" + source() + ") | kept by rule |");
    }

    @Test
    void aTestKeepsAndWhatIsLackingIsSaid() {
        TestFile test = new TestFile(CHECKOUT.root().resolve("practice/src/test/java/SomeTest.java"));
        SortedSet<TestFile> named = new TreeSet<>(List.of(test));
        String link = "[SomeTest](../practice/src/test/java/SomeTest.java)";

        assertThat(page(RuleCard.timescale("ASKED", "Do it").keeps(5), Map.of("R5", named, "R45", named, "R33", named)))
                .contains("| [ASKED](" + source() + "), " + link + " | kept by rule and test |")
                .contains("|  | " + link + " | kept by test |")
                .contains("| " + link + " | in part: entries carry visibility; there is no clearance and no read log |")
                .contains("|  |  | not yet |");
    }

    @Test
    void aFolderThatIsNoCheckoutIsRefused(@TempDir Path folder) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(new Checkout(folder)::tests)
                .withMessage(folder + " is no checkout of Throughcare; say where the tests are with --tests.");
    }

    private static String today() {
        return RequirementsPage.of(CHECKOUT, StandardRulebook.rulebook(), TestSources.under(CHECKOUT.tests()));
    }

    private static int firstDifference(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return 1
                + IntStream.range(0, shorter)
                        .filter(line -> !one.get(line).equals(other.get(line)))
                        .findFirst()
                        .orElse(shorter);
    }

    private static String page(RuleCard card, Map<String, SortedSet<TestFile>> tests) {
        return RequirementsPage.of(CHECKOUT, new Rulebook(List.of(new Asked(card))), tests);
    }

    private static String source() {
        return Checkout.link(new Asked(RuleCard.timescale("ANY", "Any")));
    }

    private record Asked(RuleCard card) implements Rule {
        @Override
        public List<Demand> demands(Situation situation) {
            return List.of();
        }
    }
}
