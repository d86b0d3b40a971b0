package org.throughcare.practice.duties.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Facts.released;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagOrdered;
import org.throughcare.practice.terms.Role;

class R41TagNotFittedTest {
    private static final String KIND = "TAG_NOT_FITTED";

    private final CaseFixture ordered = anAllocatedCase()
            .at("2022-06-10 10:00", "order", new TagOrdered("GPS"))
            .at("2022-06-17 09:30", "release", released());

    @Test
    void noFittingByOneMinuteToMidnightOnReleaseDayAsksWhy() {
        assertThat(ordered.until("2022-06-17 23:58")).raisesNo(KIND);
        assertThat(ordered.until("2022-06-17 23:59"))
                .raises(KIND)
                .at("2022-06-17 23:59")
                .dueAt("2022-06-17 23:59")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("order", "release", "holder");
    }

    @Test
    void aFittingAtOneMinuteToMidnightKeepsItSilent() {
        assertThat(ordered.at("2022-06-17 23:59", "fitted", new TagFitted("GPS"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aFittingAfterwardsAnswersIt() {
        assertThat(ordered.at("2022-06-18 11:00", "fitted", new TagFitted("GPS"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("fitted", "2022-06-18 11:00");
    }

    @Test
    void theHeadOfUnitIsAskedFiveWorkingDaysLater() {
        assertThat(ordered.until("2022-06-30 12:00")).raises(KIND).escalatedTo(Role.PDU_HEAD, "2022-06-24 17:00");
    }

    @Test
    void aTagOrderedDuringTheLicenceIsExpectedOnTheDayOfTheOrder() {
        var later = anAllocatedCase()
                .at("2022-06-17 09:30", "release", released())
                .at("2022-06-24 10:00", "order", new TagOrdered("GPS"));

        assertThat(later.until("2022-06-30 12:00")).raises(KIND).at("2022-06-24 23:59");
    }

    @Test
    void aTagOrderedAfterARecallBelongsToTheNextRelease() {
        var again = anAllocatedCase()
                .at("2022-01-10 09:30", "release1", released())
                .at("2022-02-10 09:30", "recall", new ReceivedIntoCustody("recall"))
                .at("2022-06-10 10:00", "order", new TagOrdered("GPS"));

        assertThat(again.until("2022-06-30 12:00")).raisesNo(KIND);
        assertThat(again.at("2022-06-17 09:30", "release2", released()).until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-06-17 23:59")
                .restingOn("recall", "order", "release2", "holder");
    }

    @Test
    void withoutAReleaseNothingIsAsked() {
        assertThat(anAllocatedCase()
                        .at("2022-06-10 10:00", "order", new TagOrdered("GPS"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(ordered.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }
}
