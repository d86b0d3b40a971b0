package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.review;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.person.PersonFact.AdjustmentsAgreed;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Role;

class R11RecordedNotExploredTest {
    private static final String KIND = "RECORDED_NOT_EXPLORED";

    private final CaseFixture partner =
            anAllocatedCase().at("2022-03-07 10:00", "partner", new RelationshipRecorded("partner", Change.BEGAN));
    private final CaseFixture needs =
            anAllocatedCase().at("2022-03-07 10:00", "adhd", new HealthDisclosed(List.of("ADHD"), List.of()));

    @Test
    void familyThatNoAssessmentMentionsWithinTenWorkingDaysIsAskedAbout() {
        assertThat(partner.until("2022-03-21 16:59")).raisesNo(KIND);
        assertThat(partner.until("2022-03-21 17:00"))
                .raises(KIND)
                .at("2022-03-21 17:00")
                .dueAt("2022-04-04 17:00")
                .addressedTo(Role.COM)
                .restingOn("partner", "holder");
        assertThat(partner.until("2022-04-30 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-04-04 17:00");
    }

    @Test
    void aChildJoinsTheSameDuty() {
        assertThat(partner.at("2022-03-28 10:00", "child", new ChildInContact("stepchild", Change.PRESENT))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .joinedBy("child", "2022-03-28 10:00");
    }

    @Test
    void a8NeedsAskForAdjustmentsAndAreNeverCalledAConcern() {
        assertThat(needs.until("2022-03-30 12:00"))
                .raises(KIND)
                .saying("which adjustments they ask for")
                .notSaying("concern")
                .notSaying("risk");
    }

    @Test
    void familyAndNeedsAreTwoDuties() {
        assertThat(partner.at("2022-03-07 11:00", "adhd", new HealthDisclosed(List.of("ADHD"), List.of()))
                        .until("2022-03-30 12:00"))
                .raises(2, KIND);
    }

    @Test
    void anAssessmentThatSaysWhatTheyMeanAnswersThemAndAnotherDoesNot() {
        assertThat(partner.at("2022-03-28 10:00", "review", review(Topic.RELATIONSHIPS))
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .answeredBy("review", "2022-03-28 10:00");
        assertThat(partner.at("2022-03-28 10:00", "review", review(Topic.EMPLOYMENT))
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .open();
        assertThat(needs.at("2022-03-28 10:00", "agreed", new AdjustmentsAgreed(List.of("short sessions")))
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .answeredBy("agreed", "2022-03-28 10:00");
    }

    @Test
    void whatWasExploredInTimeKeepsItSilent() {
        assertThat(partner.at("2022-03-14 10:00", "review", review(Topic.CHILDREN))
                        .until("2022-04-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(partner.at("2022-03-28 10:00", "end", supervisionEnded()).until("2022-04-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-03-28 10:00");
    }
}
