package org.throughcare.practice.recall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.policy.Policy;

/** Days at large, the length and end of a fixed term, and by when the papers are due. */
class RecallDatesTest {
    private static final LocalDate RETURN = LocalDate.of(2026, 3, 31);
    private static final Policy POLICY = TestPolicy.policy();

    @Test
    void theDayOfReturnIsTheFirstDayOfTheTerm() {
        assertThat(ReRelease.on(RETURN, 56, List.of(), null)).isEqualTo("2026-05-25");
        assertThat(ReRelease.on(RETURN, 1, List.of(), null)).isEqualTo(RETURN);
    }

    @Test
    void anAbsenceFromTheRecallPutsReleaseOffAndOneBeforeTheReturnDoesNot() {
        Absence during = new Absence(RETURN.plusDays(3), RETURN.plusDays(5));
        Absence before = new Absence(RETURN.minusDays(16), RETURN.minusDays(1));
        assertThat(ReRelease.on(RETURN, 14, List.of(during, before), null)).isEqualTo("2026-04-16");
    }

    @Test
    void releaseNeverLiesAfterTheExpiryNorBeforeTheReturnAndTheOrderOfAbsencesIsAllTheSame() {
        Random seeded = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            int days = seeded.nextInt(56) + 1;
            LocalDate expiry = RETURN.plusDays(seeded.nextInt(120));
            List<Absence> absences = new ArrayList<>();
            LocalDate from = RETURN.minusDays(20);
            for (int i = 0; i < seeded.nextInt(5); i++) {
                from = from.plusDays(seeded.nextInt(20) + 1);
                LocalDate to = from.plusDays(seeded.nextInt(6));
                absences.add(new Absence(from, to));
                from = to;
            }
            LocalDate release = ReRelease.on(RETURN, days, absences, expiry);
            assertThat(release).isBeforeOrEqualTo(expiry).isAfterOrEqualTo(RETURN);
            Collections.shuffle(absences, seeded);
            assertThat(ReRelease.on(RETURN, days, absences, expiry)).isEqualTo(release);
        }
    }

    @Test
    void daysAtLargeLeaveOutTheDayOfRevocationAndTheDayOfReturn() {
        assertThat(Absence.between(RETURN.minusDays(3), RETURN))
                .hasValueSatisfying(absence -> assertThat(absence.days()).isEqualTo(2));
        assertThat(Absence.between(RETURN.minusDays(1), RETURN)).isEmpty();
        assertThat(Absence.between(RETURN, RETURN)).isEmpty();
        assertThatThrownBy(() -> Absence.between(RETURN, RETURN.minusDays(1))).hasMessageContaining("before");
    }

    @Test
    void aSentenceOf365DaysIsShortAndOneOf366DaysOrTwelveMonthsIsNot() {
        assertThat(new SentenceLength(0, 0, 365).fixedTermDays(POLICY, RETURN)).isEqualTo(14);
        assertThat(new SentenceLength(0, 0, 366).fixedTermDays(POLICY, RETURN)).isEqualTo(28);
        assertThat(new SentenceLength(0, 11, 30).fixedTermDays(POLICY, RETURN)).isEqualTo(14);
        assertThat(new SentenceLength(0, 12, 0).fixedTermDays(POLICY, RETURN)).isEqualTo(28);
        assertThat(new SentenceLength(1, 0, 0).fixedTermDays(POLICY, RETURN)).isEqualTo(28);
    }

    @Test
    void onlyAStandardRecallHasAReportForTheParoleBoardAndASecondDossier() {
        var inCustody = new CaseworkDates.Anchor.InCustody(LocalDate.of(2022, 3, 7));
        assertThat(CaseworkDates.of(POLICY, inCustody, true))
                .isEqualTo(new CaseworkDates(
                        LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 25), LocalDate.of(2022, 4, 4)));
        assertThat(CaseworkDates.of(POLICY, inCustody, false))
                .isEqualTo(new CaseworkDates(LocalDate.of(2022, 3, 8), null, null));
        assertThat(CaseworkDates.of(POLICY, new CaseworkDates.Anchor.Returned(null, null), true))
                .isEqualTo(new CaseworkDates(null, null, null));
    }
}
