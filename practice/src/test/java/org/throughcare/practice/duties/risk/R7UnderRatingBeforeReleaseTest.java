package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.bareLevel;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.history;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.Facts.weighed;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R7UnderRatingBeforeReleaseTest {
    private static final String KIND = "UNDER_RATING_UNRESOLVED_BEFORE_RELEASE";

    private final CaseFixture open = anAllocatedCase()
            .at("2021-01-11 10:00", "history", history(Nature.WEAPON, Nature.VIOLENCE, Nature.RACIALLY_AGGRAVATED))
            .at("2021-02-08 10:00", "level", bareLevel(RiskLevel.MEDIUM))
            .at("2022-04-13 11:00", "sentence", custody("2022-06-17"));

    @Test
    void tenWorkingDaysBeforeReleaseTheOpenQuestionIsPutToBoth() {
        assertThat(open.until("2022-05-31 23:59")).raisesNo(KIND);
        assertThat(open.until("2022-06-01 00:00"))
                .raises(KIND)
                .at("2022-06-01 00:00")
                .dueAt("2022-06-17 00:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("sentence", "level", "history", "holder")
                .saying("open since 8 Feb 2021");
    }

    @Test
    void whereTheQuestionWasAnsweredBeforeNothingIsAsked() {
        assertThat(open.at("2022-05-09 10:00", "weighed", weighed(false, "history"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(open.at("2022-05-09 10:00", "answer", level(RiskLevel.MEDIUM))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aHighLevelWithoutReasonsLeavesNoQuestionOpenEither() {
        assertThat(open.at("2022-05-09 10:00", "high", bareLevel(RiskLevel.HIGH))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(open.at("2022-06-07 10:00", "high", bareLevel(RiskLevel.HIGH))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("high", "2022-06-07 10:00");
    }

    @Test
    void whatAnswersTheQuestionAnswersThisToo() {
        assertThat(open.at("2022-06-07 10:00", "weighed", weighed(true, "history"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("weighed", "2022-06-07 10:00");
    }

    @Test
    void withoutSuchAQuestionOrAReleaseNothingIsAsked() {
        assertThat(open.without("history").until("2022-06-30 12:00")).raisesNo(KIND);
        assertThat(open.without("sentence").until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheReleaseOrTheNextSentence() {
        assertThat(open.at("2022-06-17 09:30", "release", released()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("release", "2022-06-17 09:30");
        assertThat(open.at("2022-06-10 11:00", "next", custody("2024-06-17")).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-06-10 11:00");
    }
}
