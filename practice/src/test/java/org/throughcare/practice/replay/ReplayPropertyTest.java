package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;

/** What holds of every replay, whatever the case. */
class ReplayPropertyTest {
    private static final List<String> STOPS = List.of("2022-02-14 12:00", "2022-03-28 12:00", "2022-05-09 12:00");

    static List<CaseFixture> cases() {
        List<CaseFixture> cases = new ArrayList<>();
        for (long seed = 1; seed <= 60; seed++) {
            cases.add(RandomCase.of(seed, 18));
        }
        return cases;
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void theOrderOfArrivalDoesNotMatter(CaseFixture chronicle) {
        assertThat(RandomCase.shuffled(chronicle, 7).raisedUntil(RandomCase.END))
                .isEqualTo(chronicle.raisedUntil(RandomCase.END))
                .isSortedAccordingTo(RaisedDuty.ORDER);
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void n04NothingThatBecomesKnownLaterChangesWhatIsRaisedNow(CaseFixture chronicle) {
        for (String now : STOPS) {
            Instant instant = LondonTime.instant(now);
            CaseFixture known = chronicle.arriving(chronicle.entries().stream()
                    .filter(entry -> !entry.times().received().isAfter(instant))
                    .toList());

            assertThat(chronicle.raisedUntil(now)).isEqualTo(known.raisedUntil(now));
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void whatWasRaisedStaysRaisedAsItWas(CaseFixture chronicle) {
        Map<String, RaisedDuty> atTheEnd =
                chronicle.raisedUntil(RandomCase.END).stream().collect(Collectors.toMap(RaisedDuty::id, duty -> duty));

        for (RaisedDuty then : chronicle.raisedUntil("2022-03-28 12:00")) {
            RaisedDuty later = atTheEnd.get(then.id());
            assertThat(later).as(then.id()).isNotNull();
            assertThat(later.raisedAt()).isEqualTo(then.raisedAt());
            assertThat(later.addressedTo()).isEqualTo(then.addressedTo());
            assertThat(later.whyRaised()).isEqualTo(then.whyRaised());
            assertThat(first(then.evidence().size(), later.evidence())).isEqualTo(then.evidence());
            assertThat(first(then.escalations().size(), later.escalations())).isEqualTo(then.escalations());
        }
    }

    private static <T> List<T> first(int count, List<T> list) {
        return list.subList(0, Math.min(count, list.size()));
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void n06NobodyIsAskedTwiceOfOneDutyAndNobodyIsRemindedTwiceADay(CaseFixture chronicle) {
        for (RaisedDuty duty : chronicle.raisedUntil(RandomCase.END)) {
            List<Role> asked = new ArrayList<>(duty.addressedTo());
            duty.escalations().forEach(step -> asked.add(step.to()));
            assertThat(asked).as(duty.id()).doesNotHaveDuplicates();
            assertThat(duty.reminders().stream().map(at -> LocalDate.ofInstant(at, London.ZONE)))
                    .as(duty.id())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void everyDutyHasAnOwnerADueTimeEvidenceAndAReason(CaseFixture chronicle) {
        for (RaisedDuty duty : chronicle.raisedUntil(RandomCase.END)) {
            assertThat(duty.addressedTo()).as(duty.id()).isNotEmpty();
            assertThat(duty.dueAt()).as(duty.id()).isAfterOrEqualTo(duty.raisedAt());
            assertThat(duty.evidence()).as(duty.id()).isNotEmpty();
            assertThat(duty.why()).as(duty.id()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void everyReasonNamesEntriesOfTheEvidenceAndNoOthers(CaseFixture chronicle) {
        Set<String> all = chronicle.entries().stream()
                .map(entry -> entry.id().value())
                .filter(id -> id.startsWith("e"))
                .collect(Collectors.toSet());
        for (RaisedDuty duty : chronicle.raisedUntil(RandomCase.END)) {
            Set<String> others = new HashSet<>(all);
            duty.evidence().stream().map(Joined::entry).map(EntryId::value).forEach(others::remove);
            assertThat(Arrays.stream(duty.why().split("[^A-Za-z0-9]+", -1)).filter(others::contains))
                    .as(duty.id() + ": " + duty.why())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("cases")
    void noTwoDemandsOfOnePictureAreTheSameDuty(CaseFixture chronicle) {
        assertThat(chronicle.demands(RandomCase.END))
                .extracting(demand -> demand.identity())
                .doesNotHaveDuplicates();
    }
}
