package org.throughcare.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.service.web.model.oversight.TeamWork.Span;

/** More than policy expects one senior to look at is said with what to do, from the figures that the policy file holds. */
class SpanOfWorkTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 10);

    private final Policy policy = new Policy(
            PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
    private final SpanOfWork span = new SpanOfWork(policy, ON);
    private final int items = policy.count(PolicyKey.TEAM_ITEMS_FOR_ONE, ON);
    private final int people = policy.count(PolicyKey.TEAM_PEOPLE_FOR_ONE, ON);

    @Test
    void asMuchAsPolicyExpectsSaysNothingAndOneMoreSaysWhatToDo() {
        assertThat(span.advice(new Span(400, people, 1, items, 9))).isEmpty();
        assertThat(span.advice(new Span(400, people, 1, items + 1, 9)))
                .singleElement()
                .satisfies(advice -> assertThat(advice).contains("Agree with the head of your unit"));
        assertThat(span.advice(new Span(400, people + 1, 1, items, 9)))
                .singleElement()
                .satisfies(advice -> assertThat(advice).contains("a further senior"));
    }

    @Test
    void seniorsShareWhatIsAsked() {
        assertThat(span.advice(new Span(400, people * 2, 2, items * 2, 9))).isEmpty();
        assertThat(span.advice(new Span(400, people * 2 + 1, 2, items * 2 + 1, 9)))
                .hasSize(2);
    }
}
