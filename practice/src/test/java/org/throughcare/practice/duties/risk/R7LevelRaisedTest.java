package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.level;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R7LevelRaisedTest {
    private static final String KIND = "LEVEL_RAISED_FOLLOW_UP";

    private static CaseFixture from(RiskLevel before, RiskLevel after) {
        return anAllocatedCase()
                .at("2022-03-07 10:00", "before", level(before))
                .at("2022-05-09 10:00", "after", level(after));
    }

    private final CaseFixture raised = from(RiskLevel.MEDIUM, RiskLevel.HIGH);

    @Test
    void raisingTheLevelToHighAsksForWhatFollowsFromItWithinFiveWorkingDays() {
        assertThat(raised.until("2022-05-09 10:00"))
                .raises(KIND)
                .at("2022-05-09 10:00")
                .dueAt("2022-05-16 17:00")
                .addressedTo(Role.COM)
                .restingOn("before", "after", "holder")
                .saying("from medium (before) to high (after)");
        assertThat(raised.until("2022-05-30 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-05-16 17:00");
    }

    @Test
    void otherChangesAskForNothing() {
        assertThat(from(RiskLevel.LOW, RiskLevel.MEDIUM).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(from(RiskLevel.HIGH, RiskLevel.VERY_HIGH).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(from(RiskLevel.HIGH, RiskLevel.MEDIUM).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void screeningWhateverItsOutcomeAnswersIt() {
        assertThat(raised.at("2022-05-11 10:00", "screened", new MappaScreened(false, "no category"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("screened", "2022-05-11 10:00");
        assertThat(raised.at("2022-05-11 10:00", "set", new MappaSet(2, 1, null))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("set", "2022-05-11 10:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(raised.at("2022-05-11 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-05-11 10:00");
    }
}
