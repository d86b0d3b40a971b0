package org.throughcare.practice.duties.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.intelligence;
import static org.throughcare.practice.fixture.Facts.review;
import static org.throughcare.practice.fixture.Facts.weighed;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R30CustodyPatternTest {
    private static final String KIND = "CUSTODY_PATTERN";

    private final CaseFixture serving = anAllocatedCase().at("2021-05-04 11:00", "sentence", custody("2023-06-17"));
    private final CaseFixture two = serving.at("2021-06-07 10:00", "one", incident(Nature.WEAPON))
            .at("2021-08-09 10:00", "two", incident(Nature.DAMAGE));
    private final CaseFixture three = two.at("2021-10-11 10:00", "three", incident(Nature.THREATS));

    @Test
    void theThirdActWithinTwelveMonthsIsAPattern() {
        assertThat(two.until("2021-10-11 12:00")).raisesNo(KIND);
        assertThat(three.until("2021-10-11 12:00"))
                .raises(KIND)
                .at("2021-10-11 10:00")
                .dueAt("2021-10-25 17:00")
                .addressedTo(Role.COM)
                .restingOn("sentence", "one", "two", "three", "holder")
                .saying("3 acts that belong together");
    }

    @Test
    void theManagersOfBothPartiesAreAskedWhenTheTimeHasPassed() {
        assertThat(three.until("2021-11-30 12:00")).raises(KIND).escalatedOnlyTo(Role.SPO);
        assertThat(inPrison().until("2021-11-30 12:00"))
                .raises(KIND)
                .addressedTo(Role.POM)
                .escalatedTo(Role.HEAD_OF_OMU, "2021-10-25 17:00");
    }

    private static CaseFixture inPrison() {
        return anAllocatedCase()
                .at("2021-05-04 11:00", "sentence", custody("2023-06-17"), Party.PRISON)
                .at(
                        "2021-10-11 10:00",
                        "acts",
                        new IncidentRecorded(Set.of(Nature.WEAPON), 5, Set.of(Towards.STAFF), null),
                        Party.PRISON);
    }

    @Test
    void fiveWeaponsInOneEntryAreOnePatternOfFive() {
        assertThat(inPrison().until("2021-10-11 12:00")).raises(KIND).saying("5 acts that belong together");
    }

    @Test
    void actsThatLieFurtherApartAreNoPattern() {
        assertThat(two.at("2022-06-06 10:00", "three", incident(Nature.THREATS)).until("2022-06-30 12:00"))
                .raises(KIND);
        assertThat(two.at("2022-06-08 10:00", "three", incident(Nature.THREATS)).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void anAdjudicationCountsAndASuspicionOrRuleBreakingDoesNot() {
        var assault = new Adjudication(Set.of(Nature.VIOLENCE), "assault", "proved");

        assertThat(two.at("2021-10-11 10:00", "three", assault).until("2021-10-30 12:00"))
                .raises(KIND);
        assertThat(two.at("2021-10-11 10:00", "three", intelligence(Nature.WEAPON))
                        .until("2021-10-30 12:00"))
                .raisesNo(KIND);
        assertThat(two.at("2021-10-11 10:00", "three", incident(Nature.RULE_BREAKING))
                        .until("2021-10-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void actsUnderTwoSentencesAreNotAddedUp() {
        var next = two.at("2021-09-06 11:00", "next", custody("2024-06-17"))
                .at("2021-10-11 10:00", "three", incident(Nature.THREATS));

        assertThat(next.until("2021-10-30 12:00")).raisesNo(KIND);
    }

    @Test
    void aFourthActJoinsTheOpenDuty() {
        assertThat(three.at("2021-10-18 10:00", "four", incident(Nature.VIOLENCE))
                        .until("2021-10-30 12:00"))
                .raises(KIND)
                .dueAt("2021-10-25 17:00")
                .joinedBy("four", "2021-10-18 10:00");
    }

    @Test
    void weighingOrAReviewOfConductInCustodyAnswersItAndAnotherReviewDoesNot() {
        assertThat(three.at("2021-10-18 10:00", "weighed", weighed(false, "three"))
                        .until("2021-10-30 12:00"))
                .raises(KIND)
                .answeredBy("weighed", "2021-10-18 10:00");
        assertThat(three.at("2021-10-18 10:00", "review", review(Topic.CUSTODY_BEHAVIOUR))
                        .until("2021-10-30 12:00"))
                .raises(KIND)
                .answeredBy("review", "2021-10-18 10:00");
        assertThat(three.at("2021-10-18 10:00", "review", review(Topic.HEALTH_AND_NEEDS))
                        .until("2021-10-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void weighingSomethingElseAnswersNothing() {
        assertThat(three.at("2021-10-18 10:00", "weighed", weighed(false, "elsewhere"))
                        .until("2021-10-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(three.at("2021-10-20 11:00", "next", custody("2024-06-17")).until("2021-10-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2021-10-20 11:00");
    }
}
