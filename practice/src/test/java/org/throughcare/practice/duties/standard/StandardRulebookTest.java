package org.throughcare.practice.duties.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.Stage;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.policy.Value;

class StandardRulebookTest {
    private static final List<Rule> RULES = StandardRulebook.rulebook().rules();

    @Test
    void itHoldsEveryRuleOnce() {
        assertThat(RULES).hasSize(68);
        assertThat(RULES).extracting(rule -> rule.card().kind()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhatItAsksWhichRequirementItKeepsAndWhichFiguresItReads() {
        for (Rule rule : RULES) {
            assertThat(rule.card().kind()).matches("[A-Z0-9_]+");
            assertThat(rule.card().asks()).as(rule.card().kind()).isNotBlank();
            assertThat(rule.card().requirements()).as(rule.card().kind()).isNotEmpty();
            assertThat(rule.card().policy()).as(rule.card().kind()).isNotEmpty();
        }
    }

    @Test
    void everyRuleIsSeenToAskSomethingInTheRandomCases() {
        Set<String> silent = new TreeSet<>();
        RULES.forEach(rule -> silent.add(rule.card().kind()));
        for (long seed = 0; seed < 1500 && !silent.isEmpty(); seed++) {
            RandomCase.of(seed, 20)
                    .raisedUntil("2024-12-30 12:00")
                    .forEach(duty -> silent.remove(duty.card().kind()));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aFigureThatACardDoesNotNameChangesNothingTheRuleAsks() {
        Set<String> unnamed = new TreeSet<>();
        for (long seed = 0; seed < 80; seed++) {
            CaseFixture chronicle = RandomCase.of(seed, 25);
            Map<String, List<Object>> asked = askedOnFacts(chronicle);
            for (PolicyKey key : PolicyKey.values()) {
                Map<String, List<Object>> changed =
                        askedOnFacts(chronicle.under(TestPolicy.with(key, otherValue(key))));
                RULES.stream()
                        .map(Rule::card)
                        .filter(card -> !card.policy().contains(key) && key != PolicyKey.CLOSE_OF_BUSINESS)
                        .filter(card -> !Objects.equals(asked.get(card.kind()), changed.get(card.kind())))
                        .forEach(card -> unnamed.add(card.kind() + " reads " + key.text()));
            }
        }
        assertThat(unnamed).isEmpty();
    }

    private static Map<String, List<Object>> askedOnFacts(CaseFixture chronicle) {
        return chronicle.demands(RandomCase.END).stream()
                .filter(demand -> demand.card().stage() == Stage.FACTS)
                .collect(Collectors.groupingBy(
                        demand -> demand.card().kind(),
                        Collectors.mapping(StandardRulebookTest::asked, Collectors.toList())));
    }

    private static Object asked(Demand demand) {
        return Arrays.asList(
                demand.identity(),
                demand.evidence(),
                demand.opensAt(),
                demand.dueAt(),
                demand.addressedTo(),
                demand.escalations(),
                demand.reminders(),
                demand.why(),
                demand.ending());
    }

    private static String otherValue(PolicyKey key) {
        Value value =
                TestPolicy.policy().set().figure(key, LocalDate.of(2022, 6, 17)).value();
        return switch (value) {
            case Value.Length(Span.WorkingDays(int days)) -> days + 3 + " working days";
            case Value.Length(Span.CalendarDays(int days)) -> days + 9 + " days";
            case Value.Length(Span.CalendarMonths(int months)) -> months + 2 + " months";
            case Value.Length(Span.ClockHours(int hours)) -> hours + 5 + " hours" + (reported(key) ? " REPORTED" : "");
            case Value.Length(Span.ClockMinutes(int minutes)) -> minutes + 25 + " minutes";
            case Value.Count(int number) -> String.valueOf(number + 1);
            case Value.Share _ -> "60%";
            case Value.Word _ -> "another-rule";
            case Value.TimeOfDay _ -> "11:15";
        };
    }

    private static boolean reported(PolicyKey key) {
        return key == PolicyKey.REVOCATION_REPORTED || key == PolicyKey.RETURN_REPORTED;
    }
}
