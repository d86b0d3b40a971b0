package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.bareLevel;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.history;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.restrainingOrder;
import static org.throughcare.practice.fixture.Facts.review;
import static org.throughcare.practice.fixture.Facts.weighed;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R3PossibleUnderRatingTest {
    private static final String KIND = "POSSIBLE_UNDER_RATING";

    private final CaseFixture history = anAllocatedCase()
            .at("2021-01-11 10:00", "history", history(Nature.WEAPON, Nature.VIOLENCE, Nature.RACIALLY_AGGRAVATED));
    private final CaseFixture asked = history.at("2021-02-08 10:00", "level", bareLevel(RiskLevel.MEDIUM));

    @Test
    void factsOfThreeSortsAboveALevelThatCameWithoutReasonsAreListedAtOnce() {
        assertThat(asked.until("2021-02-08 10:00"))
                .raises(KIND)
                .at("2021-02-08 10:00")
                .dueAt("2021-02-22 17:00")
                .addressedTo(Role.COM)
                .restingOn("level", "history", "holder")
                .saying("The recorded level is medium (level)")
                .saying("beside those that point down");
    }

    @Test
    void theManagerIsAskedWhenItIsDueAndTheHeadFiveWorkingDaysLater() {
        assertThat(asked.until("2021-03-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2021-02-22 17:00")
                .escalatedTo(Role.PDU_HEAD, "2021-03-01 17:00");
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"LOW", "MEDIUM"})
    void lowAndMediumAreAskedAboutAlike(RiskLevel level) {
        assertThat(history.at("2021-02-08 10:00", "level", bareLevel(level)).until("2021-02-08 12:00"))
                .raises(KIND);
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"HIGH", "VERY_HIGH"})
    void aHighLevelIsNotAskedAbout(RiskLevel level) {
        assertThat(history.at("2021-02-08 10:00", "level", bareLevel(level)).until("2021-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void twoSortsAreTooFewAndManyActsOfOneSortCountOnce() {
        var rated = anAllocatedCase()
                .at("2021-01-11 10:00", "history", history(Nature.WEAPON, Nature.VIOLENCE))
                .at("2021-02-08 10:00", "level", bareLevel(RiskLevel.MEDIUM))
                .at("2021-03-08 10:00", "weapon", incident(Nature.WEAPON))
                .at("2021-04-12 10:00", "threats", incident(Nature.THREATS));

        assertThat(rated.until("2021-12-30 12:00")).raisesNo(KIND);
        assertThat(rated.at("2021-05-10 10:00", "order", restrainingOrder()).until("2021-05-10 12:00"))
                .raises(KIND)
                .at("2021-05-10 10:00")
                .restingOn("level", "history", "weapon", "threats", "order", "holder");
    }

    @Test
    void aLevelWithReasonsIsAskedAboutOnlyWhenAFurtherFactComes() {
        var reasoned = history.at("2021-02-08 10:00", "level", level(RiskLevel.MEDIUM));

        assertThat(reasoned.until("2021-12-30 12:00")).raisesNo(KIND);
        assertThat(reasoned.at("2021-06-07 10:00", "weapon", incident(Nature.WEAPON))
                        .until("2021-06-07 12:00"))
                .raises(KIND)
                .at("2021-06-07 10:00");
    }

    @Test
    void a1TheRuleSaysTheSameWhateverAgencyTheFactsCameFrom() {
        var prison = anAllocatedCase()
                .at("2021-01-11 10:00", "one", incident(Nature.WEAPON), Party.PRISON, Party.PROBATION)
                .at("2021-01-12 10:00", "two", history(Nature.VIOLENCE), Party.POLICE, Party.PROBATION)
                .at("2021-01-13 10:00", "three", restrainingOrder(), Party.COURT, Party.PROBATION)
                .at("2021-02-08 10:00", "level", bareLevel(RiskLevel.MEDIUM));

        assertThat(prison.until("2021-02-08 12:00"))
                .raises(KIND)
                .of(Party.PROBATION)
                .restingOn("one", "two", "three", "level", "holder");
    }

    @Test
    void r104LightOrdersAreScreenedByTheSameFacts() {
        assertThat(asked.at("2021-01-04 11:00", "order", communityOrder()).until("2021-02-08 12:00"))
                .raises(KIND)
                .at("2021-02-08 10:00");
    }

    @Test
    void weighingOrAnAssessmentOfTheHistoryAnswersItAndAnotherReviewDoesNot() {
        answers(weighed(false, "history"));
        answers(review(Topic.OFFENDING_HISTORY));
        answers(level(RiskLevel.MEDIUM));
        assertThat(asked.at("2021-02-15 10:00", "act", review(Topic.EMPLOYMENT)).until("2021-02-20 12:00"))
                .raises(KIND)
                .open();
    }

    private void answers(Fact fact) {
        assertThat(asked.at("2021-02-15 10:00", "act", fact).until("2021-02-20 12:00"))
                .raises(KIND)
                .answeredBy("act", "2021-02-15 10:00");
    }

    @Test
    void anotherLevelWithoutReasonsEndsItUnansweredAndIsAskedAboutItself() {
        var again =
                asked.at("2021-02-15 10:00", "second", bareLevel(RiskLevel.LOW)).until("2021-02-20 12:00");

        assertThat(again).raises(KIND, "level").unansweredAfter("second", "2021-02-15 10:00");
        assertThat(again).raises(KIND, "second").at("2021-02-15 10:00").open();
    }

    @Test
    void itIsWithdrawnWhenAFactIsCorrectedAwayAndStandsAgainWithTheNextOne() {
        var corrected = asked.with(told("2021-01-11 10:00", "corrected", history(Nature.WEAPON, Nature.VIOLENCE))
                .knownAt("2021-02-10 10:00")
                .superseding("history"));

        assertThat(corrected.until("2021-02-20 12:00")).raises(KIND).withdrawnAt("2021-02-10 10:00");
        assertThat(corrected.at("2021-03-08 10:00", "order", restrainingOrder()).until("2021-03-08 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(asked.at("2021-02-15 10:00", "end", supervisionEnded()).until("2021-02-20 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2021-02-15 10:00");
    }
}
