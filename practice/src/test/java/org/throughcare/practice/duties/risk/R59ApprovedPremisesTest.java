package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** With a high level and release near, somebody says whether approved premises are asked for, and why (R7, R59). */
class R59ApprovedPremisesTest {
    private static final String KIND = "APPROVED_PREMISES_TO_CONSIDER";

    private final CaseFixture sentenced =
            anAllocatedCase().at("2022-01-10 11:00", "sentence", Facts.custody("2022-11-10"));

    @Test
    void itIsAskedTwelveWeeksBeforeRelease() {
        assertThat(sentenced
                        .at("2022-02-01 10:00", "level", Facts.level(RiskLevel.HIGH))
                        .until("2022-10-30 12:00"))
                .raises(KIND)
                .at("2022-08-18 00:00")
                .dueAt("2022-10-27 00:00")
                .addressedTo(Role.COM)
                .restingOn("sentence", "level", "holder")
                .saying("high (level)")
                .escalatedTo(Role.SPO, "2022-10-27 00:00");
    }

    @Test
    void aLevelRaisedLaterAsksThen() {
        assertThat(sentenced
                        .at("2022-02-01 10:00", "before", Facts.level(RiskLevel.MEDIUM))
                        .at("2022-09-05 10:00", "raised", Facts.level(RiskLevel.VERY_HIGH))
                        .until("2022-10-30 12:00"))
                .raises(KIND)
                .at("2022-09-05 10:00");
    }

    @Test
    void aLowerLevelIsNotAskedAboutAndALoweredOneIsOver() {
        assertThat(sentenced
                        .at("2022-02-01 10:00", "level", Facts.level(RiskLevel.MEDIUM))
                        .until("2022-10-30 12:00"))
                .raisesNo(KIND);
        assertThat(sentenced
                        .at("2022-02-01 10:00", "level", Facts.level(RiskLevel.HIGH))
                        .at("2022-09-05 10:00", "lowered", Facts.level(RiskLevel.MEDIUM))
                        .until("2022-10-30 12:00"))
                .raises(KIND)
                .unansweredAfter("lowered", "2022-09-05 10:00");
    }

    @Test
    void yesAndNoAnswerItAlike() {
        for (String stage : new String[] {"asked for", "considered and not asked for"}) {
            assertThat(sentenced
                            .at("2022-02-01 10:00", "level", Facts.level(RiskLevel.HIGH))
                            .at("2022-09-05 10:00", "place", new ApprovedPremisesPlace(stage, "a reason"))
                            .until("2022-10-30 12:00"))
                    .raises(KIND)
                    .answeredBy("place", "2022-09-05 10:00");
        }
    }
}
