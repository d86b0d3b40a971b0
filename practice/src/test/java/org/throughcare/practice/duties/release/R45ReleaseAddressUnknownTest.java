package org.throughcare.practice.duties.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.Facts.releasedHomeless;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.terms.Role;

class R45ReleaseAddressUnknownTest {
    private static final String KIND = "RELEASE_ADDRESS_UNKNOWN";

    private final CaseFixture serving = anAllocatedCase().at("2022-04-13 11:00", "sentence", custody("2022-06-17"));

    @Test
    void tenWorkingDaysBeforeReleaseAnAddressIsAskedFor() {
        assertThat(serving.until("2022-05-31 23:59")).raisesNo(KIND);
        assertThat(serving.until("2022-06-01 00:00"))
                .raises(KIND)
                .at("2022-06-01 00:00")
                .dueAt("2022-06-17 00:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("sentence", "holder");
    }

    @Test
    void theHeadOfUnitIsAskedEightWorkingDaysBefore() {
        assertThat(serving.until("2022-06-17 12:00"))
                .raises(KIND)
                .escalatedTo(Role.PDU_HEAD, "2022-06-07 00:00")
                .escalatedOnlyTo(Role.PDU_HEAD);
    }

    @Test
    void n06ThoseAskedAreRemindedOnceOnEachWorkingDayAndNeverOnAHoliday() {
        assertThat(serving.until("2022-06-08 12:00"))
                .raises(KIND)
                .remindedAt("2022-06-01 09:00", "2022-06-06 09:00", "2022-06-07 09:00", "2022-06-08 09:00");
    }

    @Test
    void aDateCalculatedLateAsksAtOnce() {
        var late = anAllocatedCase()
                .at("2022-04-13 11:00", "sentence", custody("2022-09-30"))
                .at("2022-06-13 15:00", "date", new ReleaseDateSet(LocalDate.of(2022, 6, 17), "automatic"));

        assertThat(late.until("2022-06-13 15:00"))
                .raises(KIND)
                .at("2022-06-13 15:00")
                .restingOn("sentence", "date", "holder")
                .escalatedTo(Role.PDU_HEAD, "2022-06-13 15:00");
    }

    @Test
    void aUsableAddressKeepsItSilentAndOneThatDoesNotExistDoesNot() {
        assertThat(serving.at("2022-05-20 10:00", "address", address(AddressState.PROPOSED))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(serving.at("2022-05-20 10:00", "address", address(AddressState.DOES_NOT_EXIST))
                        .until("2022-06-30 12:00"))
                .raises(KIND);
    }

    private static AddressRecorded address(AddressState state) {
        return new AddressRecorded("a relative's address", state, true);
    }

    @Test
    void anAddressAnswersIt() {
        assertThat(serving.at("2022-06-09 10:00", "address", address(AddressState.VERIFIED))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("address", "2022-06-09 10:00");
    }

    @Test
    void itStaysOpenThroughAReleaseWithoutOne() {
        var homeless = serving.at("2022-06-17 09:30", "release", releasedHomeless());

        assertThat(homeless.until("2022-06-20 12:00"))
                .raises(KIND)
                .open()
                .joinedBy("release", "2022-06-17 09:30")
                .saying("None was known at release either");
        assertThat(homeless.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }

    @Test
    void aReleaseToAKnownAddressAnswersIt() {
        assertThat(serving.at("2022-06-17 09:30", "release", released()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("release", "2022-06-17 09:30");
    }

    @Test
    void aSentenceServedInTheCommunityAsksForNone() {
        assertThat(anAllocatedCase()
                        .at("2022-04-13 11:00", "sentence", communityOrder())
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(serving.at("2022-06-10 11:00", "next", custody("2023-06-17")).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-06-10 11:00");
    }
}
