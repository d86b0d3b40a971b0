package org.throughcare.practice.duties.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Role;

class R81CommunityResponsibleTest {
    private static final String KIND = "COMMUNITY_RESPONSIBLE_FROM_DAY_0";
    private static final Allocated TO_PO1 = new Allocated("PO1", Role.COM, null);

    private static CaseFixture sentencedUntil(String release) {
        return aCase().at("2022-04-13 11:00", "sentence", custody(release));
    }

    @Test
    void sixteenMonthsWithTwoMonthsLeftBelongToTheCommunityFromTheFirstDay() {
        assertThat(sentencedUntil("2022-06-17").until("2022-04-13 11:00"))
                .raises(KIND)
                .at("2022-04-13 11:00")
                .dueAt("2022-04-19 17:00")
                .addressedTo(Role.SPO_ALLOCATION)
                .restingOn("sentence")
                .saying("65 days later");
    }

    @Test
    void exactlyTenMonthsToServeStillBelongToTheCommunityAndADayMoreDoesNot() {
        assertThat(sentencedUntil("2023-02-13").until("2022-04-30 12:00")).raises(KIND);
        assertThat(sentencedUntil("2023-02-14").until("2022-04-30 12:00")).raisesNo(KIND);
    }

    @ParameterizedTest(name = "release on {0}: due {1}")
    @CsvSource({
        "2022-05-11, 2022-04-14 17:00",
        "2022-05-12, 2022-04-19 17:00",
        "2022-06-22, 2022-04-19 17:00",
        "2022-06-23, 2022-04-22 17:00"
    })
    void theLessTimeIsLeftTheSoonerAPractitionerIsNamed(String release, String due) {
        assertThat(sentencedUntil(release).until("2022-04-13 12:00"))
                .raises(KIND)
                .dueAt(due);
    }

    @Test
    void itIsSilentWhereAPractitionerHoldsTheCaseAlready() {
        assertThat(anAllocatedCase()
                        .at("2022-04-13 11:00", "sentence", custody("2022-06-17"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aPractitionerWhoLeftBeforeSentenceHoldsNothing() {
        var left = anAllocatedCase()
                .at("2021-05-01 09:00", "left", new AllocationEnded("left the service"))
                .at("2022-04-13 11:00", "sentence", custody("2022-06-17"));

        assertThat(left.until("2022-04-13 12:00")).raises(KIND).restingOn("sentence", "holder", "left");
    }

    @Test
    void itIsSilentForASentenceInTheCommunityAndWithoutAReleaseDate() {
        assertThat(aCase().at("2022-04-13 11:00", "sentence", communityOrder()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(aCase().at("2022-04-13 11:00", "sentence", custody()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void namingAPractitionerAnswersIt() {
        assertThat(sentencedUntil("2022-06-17")
                        .at("2022-06-08 10:00", "allocated", TO_PO1)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("allocated", "2022-06-08 10:00");
    }

    @Test
    void itIsWithdrawnWhenTheReleaseMovesBeyondTenMonthsAndStandsAgainWhenItMovesBack() {
        var moved = sentencedUntil("2022-06-17")
                .at("2022-04-20 10:00", "later", new ReleaseDateSet(LocalDate.of(2023, 6, 17), "automatic"));

        assertThat(moved.until("2022-04-21 12:00")).raises(KIND).withdrawnAt("2022-04-20 10:00");
        assertThat(moved.at("2022-04-25 10:00", "back", new ReleaseDateSet(LocalDate.of(2022, 6, 17), "automatic"))
                        .until("2022-04-26 12:00"))
                .raises(KIND)
                .open()
                .passedTo(Role.SPO_ALLOCATION, "2022-04-25 10:00")
                .restingOn("sentence", "later", "back");
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(sentencedUntil("2022-06-17")
                        .at("2022-05-10 11:00", "next", custody("2024-06-17"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-05-10 11:00");
    }
}
