package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.assessment;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.released;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R5PreReleaseAssessmentTest {
    private static final String KIND = "PRE_RELEASE_ASSESSMENT_OWED";

    private final CaseFixture serving = anAllocatedCase().at("2022-01-05 11:00", "sentence", custody("2022-06-17"));

    @Test
    void seventyDaysBeforeReleaseTheAssessmentIsAskedFor() {
        assertThat(serving.until("2022-04-07 23:59")).raisesNo(KIND);
        assertThat(serving.until("2022-04-08 00:00"))
                .raises(KIND)
                .at("2022-04-08 00:00")
                .dueAt("2022-06-01 00:00")
                .addressedTo(Role.COM)
                .restingOn("sentence", "holder");
    }

    @Test
    void managerAndHeadAreReachedInOrder() {
        assertThat(serving.until("2022-06-17 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-05-06 00:00")
                .escalatedTo(Role.PDU_HEAD, "2022-05-20 00:00")
                .escalatedOnlyTo(Role.SPO, Role.PDU_HEAD);
    }

    @Test
    void inTheLastTenWorkingDaysThoseAskedAreRemindedDaily() {
        assertThat(serving.until("2022-06-17 12:00"))
                .raises(KIND)
                .remindedAt(
                        "2022-06-01 09:00",
                        "2022-06-06 09:00",
                        "2022-06-07 09:00",
                        "2022-06-08 09:00",
                        "2022-06-09 09:00",
                        "2022-06-10 09:00",
                        "2022-06-13 09:00",
                        "2022-06-14 09:00",
                        "2022-06-15 09:00",
                        "2022-06-16 09:00");
    }

    @Test
    void aSentenceWithLittleLeftIsAskedAboutAtOnceAndEveryLevelIsReached() {
        var sentenced = anAllocatedCase().at("2022-05-30 11:00", "sentence", custody("2022-06-17"));

        assertThat(sentenced.until("2022-05-30 12:00"))
                .raises(KIND)
                .at("2022-05-30 11:00")
                .escalatedTo(Role.SPO, "2022-05-30 11:00")
                .escalatedTo(Role.PDU_HEAD, "2022-05-30 11:00");
    }

    @Test
    void anEarlierReleaseDateRaisesTheUrgencyOfTheOpenDuty() {
        var earlier =
                serving.at("2022-04-20 10:00", "date", new ReleaseDateSet(LocalDate.of(2022, 5, 27), "automatic"));

        assertThat(earlier.until("2022-04-20 12:00"))
                .raises(KIND)
                .at("2022-04-08 00:00")
                .dueAt("2022-05-13 00:00")
                .joinedBy("date", "2022-04-20 10:00")
                .saying("Release is expected on 27 May 2022");
    }

    @Test
    void anAssessmentMadeSinceSentenceKeepsItSilentOrAnswersIt() {
        assertThat(serving.at("2022-03-07 10:00", "full", assessment()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(serving.at("2022-04-20 10:00", "full", assessment()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("full", "2022-04-20 10:00");
    }

    @Test
    void theFirstOfSeveralAssessmentsIsTheAnswer() {
        var twice =
                serving.at("2022-04-20 10:00", "first", assessment()).at("2022-05-20 10:00", "second", assessment());

        assertThat(twice.demands("2022-06-30 12:00"))
                .filteredOn(demand -> demand.card().kind().equals(KIND))
                .singleElement()
                .satisfies(demand -> assertThat(demand.answer(twice.picture(Party.PROBATION, "2022-06-30 12:00")))
                        .hasValueSatisfying(answer -> assertThat(answer.id()).hasToString("first")));
    }

    @Test
    void r13ReportsForCourtAndTextCarriedOverDoNotCount() {
        assertThat(serving.at("2022-04-20 10:00", "report", made(AssessmentKind.PRE_SENTENCE, null))
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .open();
        assertThat(serving.at("2022-04-20 10:00", "carried", made(AssessmentKind.PRE_RELEASE, "2019"))
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .open();
    }

    private static AssessmentCompleted made(AssessmentKind kind, @Nullable String carriedFrom) {
        return new AssessmentCompleted(kind, List.of(), Set.of(), carriedFrom);
    }

    @Test
    void withoutAReleaseDateOrInTheCommunityNoneIsOwed() {
        assertThat(anAllocatedCase()
                        .at("2022-01-05 11:00", "sentence", custody())
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
        assertThat(anAllocatedCase()
                        .at("2022-01-05 11:00", "sentence", communityOrder())
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheReleaseOrTheNextSentence() {
        assertThat(serving.at("2022-06-17 09:30", "release", released()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("release", "2022-06-17 09:30");
        assertThat(serving.at("2022-05-10 11:00", "next", custody("2024-06-17")).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-05-10 11:00");
    }
}
