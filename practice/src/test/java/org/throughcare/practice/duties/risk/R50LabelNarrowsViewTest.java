package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.bareLevel;
import static org.throughcare.practice.fixture.Facts.history;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.review;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.partnership.PartnershipFact.IomEnded;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R50LabelNarrowsViewTest {
    private static final String KIND = "LABEL_NARROWS_VIEW";

    private static CaseFixture labelled(Nature label) {
        return anAllocatedCase().at("2022-03-07 10:00", "iom", new IomRegistered(label, null));
    }

    private final CaseFixture narrowed =
            labelled(Nature.ACQUISITIVE).at("2022-05-09 10:00", "weapon", incident(Nature.WEAPON));

    @Test
    void aLabelBesideFactsOfViolenceOrWeaponsIsShownWithThem() {
        assertThat(narrowed.until("2022-05-09 10:00"))
                .raises(KIND)
                .at("2022-05-09 10:00")
                .dueAt("2022-05-23 17:00")
                .addressedTo(Role.COM, Role.IOM)
                .restingOn("iom", "weapon", "holder")
                .saying("The label says acquisitive offending (iom)")
                .saying("in custody: weapons, weapon of 9 May 2022");
        assertThat(narrowed.until("2022-05-30 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-05-23 17:00");
    }

    @Test
    void withoutSuchFactsOrWithALabelThatNamesHarmNothingIsAsked() {
        assertThat(labelled(Nature.ACQUISITIVE).until("2022-12-30 12:00")).raisesNo(KIND);
        assertThat(labelled(Nature.VIOLENCE)
                        .at("2022-05-09 10:00", "weapon", incident(Nature.WEAPON))
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void theLabelNeverKeepsTheQuestionOfTheLevelSilent() {
        var rated = labelled(Nature.ACQUISITIVE)
                .at("2022-03-07 11:00", "history", history(Nature.WEAPON, Nature.VIOLENCE, Nature.RACIALLY_AGGRAVATED))
                .at("2022-03-07 12:00", "level", bareLevel(RiskLevel.MEDIUM));

        assertThat(rated.until("2022-03-08 12:00")).raises("POSSIBLE_UNDER_RATING");
    }

    @Test
    void anAssessmentOfTheWholeAnswersIt() {
        assertThat(narrowed.at("2022-05-11 10:00", "review", review(Topic.OFFENDING_HISTORY))
                        .until("2022-05-30 12:00"))
                .raises(KIND)
                .answeredBy("review", "2022-05-11 10:00");
    }

    @Test
    void itEndsUnansweredWithTheRegistration() {
        assertThat(narrowed.at("2022-05-11 10:00", "end", new IomEnded("progress"))
                        .until("2022-05-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-05-11 10:00");
    }
}
