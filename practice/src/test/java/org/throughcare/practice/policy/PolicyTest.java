package org.throughcare.practice.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;

class PolicyTest {
    private static final PolicyKey KEY = PolicyKey.SECOND_MISS_WITHIN;

    private static Figure days(int days, String from, @Nullable String to) {
        return new Figure(
                KEY,
                new Value.Length(new Span.CalendarDays(days)),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "a circular",
                Mark.POLICY);
    }

    private static Policy with(Figure... figures) {
        List<Figure> all = new ArrayList<>(TestPolicy.figures());
        all.removeIf(figure -> figure.key() == KEY);
        all.addAll(List.of(figures));
        return TestPolicy.of(all);
    }

    private static Span on(Policy policy, String date) {
        return policy.span(KEY, LocalDate.parse(date));
    }

    @Test
    void theFigureInForceOnTheDayCounts() {
        Policy policy = with(days(14, "2010-01-01", "2021-12-31"), days(28, "2022-01-01", null));

        assertThat(on(policy, "2021-12-31")).isEqualTo(new Span.CalendarDays(14));
        assertThat(on(policy, "2022-01-01")).isEqualTo(new Span.CalendarDays(28));
        assertThat(on(policy, "2031-01-01")).isEqualTo(new Span.CalendarDays(28));
    }

    @Test
    void theOrderInWhichFiguresAreGivenDoesNotMatter() {
        Policy policy = with(days(28, "2022-01-01", null), days(14, "2010-01-01", "2021-12-31"));

        assertThat(on(policy, "2015-01-01")).isEqualTo(new Span.CalendarDays(14));
        assertThat(policy.set().dated(KEY)).extracting(Figure::from).isSorted();
    }

    @Test
    void aGapIsRefusedAndTheKeyNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(days(14, "2010-01-01", "2021-12-30"), days(28, "2022-01-01", null)))
                .withMessageContaining("recall.second-miss.within");
    }

    @Test
    void anOverlapIsRefusedAndTheKeyNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(days(14, "2010-01-01", "2022-01-01"), days(28, "2022-01-01", null)))
                .withMessageContaining("recall.second-miss.within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(days(14, "2010-01-01", null), days(28, "2022-01-01", null)))
                .withMessageContaining("recall.second-miss.within");
    }

    @ParameterizedTest
    @EnumSource(PolicyKey.class)
    void aMissingKeyIsRefusedAndNamed(PolicyKey key) {
        List<Figure> rest = new ArrayList<>(TestPolicy.figures());
        rest.removeIf(figure -> figure.key() == key);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestPolicy.of(rest))
                .withMessageContaining(key.text());
    }

    @Test
    void aReportedFigureIsRefusedAsALimitAndShownAsReported() {
        Policy policy = TestPolicy.policy();
        LocalDate day = LocalDate.of(2022, 6, 17);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.span(PolicyKey.RETURN_REPORTED, day))
                .withMessageContaining("recall.return.reported");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.due(PolicyKey.REVOCATION_REPORTED, LondonTime.instant("2022-06-17 12:00")))
                .withMessageContaining("recall.revocation.reported");
        assertThat(policy.reported(PolicyKey.RETURN_REPORTED, day)).isEqualTo(new Span.ClockHours(72));
    }

    @Test
    void aLimitIsNeverShownAsReported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestPolicy.policy().reported(PolicyKey.RECALL_SIGN_OFF, LocalDate.of(2022, 6, 17)))
                .withMessageContaining("recall.sign-off.limit");
    }

    @Test
    void aFigureOfTheWrongKindAnEndBeforeItsBeginningAndNoSourceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Figure(KEY, new Value.Count(3), LocalDate.of(2000, 1, 1), null, "a circular", Mark.POLICY))
                .withMessageContaining("recall.second-miss.within takes a Length, not a Count");
        assertThatIllegalArgumentException().isThrownBy(() -> days(28, "2022-01-02", "2022-01-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(
                        KEY,
                        new Value.Length(new Span.CalendarDays(1)),
                        LocalDate.of(2000, 1, 1),
                        null,
                        " ",
                        Mark.POLICY));
    }

    @Test
    void everyKeyIsFoundByWhatAFileCallsIt() {
        for (PolicyKey key : PolicyKey.values()) {
            assertThat(PolicyKey.of(key.text())).contains(key);
        }
        assertThat(PolicyKey.of("recall.no-such-thing")).isEmpty();
    }
}
