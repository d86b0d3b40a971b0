package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.person.PersonFact.Died;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.sentence.SentenceFact.Remanded;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.terms.Party;

class SupervisionStateTest {
    private static final String LATER = "2022-12-01 12:00";

    private final CaseFixture sentenced =
            anAllocatedCase().at("2022-01-10 11:00", "sentence", sentence(SentenceKind.CUSTODY_DETERMINATE));

    private final CaseFixture released = sentenced.at("2022-06-17 09:00", "release", release(true));

    @Test
    void beforeAnythingIsKnownNobodyIsSentenced() {
        assertThat(state(anAllocatedCase(), LATER)).isEqualTo(SupervisionState.NOT_SENTENCED);
    }

    @Test
    void aCustodialSentenceIsServedInCustodyUntilRelease() {
        assertThat(state(released, "2022-06-16 12:00")).isEqualTo(SupervisionState.IN_CUSTODY);
        assertThat(state(released, LATER)).isEqualTo(SupervisionState.ON_LICENCE);
    }

    @Test
    void withoutALicenceThePersonIsReleased() {
        assertThat(state(sentenced.at("2022-06-17 09:00", "release", release(false)), LATER))
                .isEqualTo(SupervisionState.RELEASED);
    }

    @Test
    void whoeverIsHeldWithNoSentenceIsOnRemand() {
        CaseFixture remanded = anAllocatedCase()
                .at("2022-01-05 11:00", "remand", new Remanded("trial"))
                .at("2022-01-05 18:00", "held", new HeldAt("Fellside"));
        assertThat(state(remanded, LATER)).isEqualTo(SupervisionState.ON_REMAND);
    }

    @Test
    void aRevokedLicenceIsAtLargeUntilTheReturn() {
        CaseFixture revoked = released.at("2022-07-01 17:00", "revoked", new LicenceRevoked(null, false));
        assertThat(state(revoked, LATER)).isEqualTo(SupervisionState.UNLAWFULLY_AT_LARGE);
        assertThat(state(revoked.at("2022-07-04 09:00", "back", new ReturnedToCustody("arrested")), LATER))
                .isEqualTo(SupervisionState.IN_CUSTODY);
        assertThat(state(revoked.at("2022-07-02 09:00", "undone", new RevocationRescinded("made in error")), LATER))
                .isEqualTo(SupervisionState.ON_LICENCE);
    }

    @Test
    void aSentenceInTheCommunityIsOneUntilSupervisionEnds() {
        CaseFixture order = anAllocatedCase().at("2022-01-10 11:00", "order", sentence(SentenceKind.COMMUNITY_ORDER));
        assertThat(state(order, LATER)).isEqualTo(SupervisionState.COMMUNITY_SENTENCE);
        assertThat(state(order.at("2022-11-10 11:00", "end", new SupervisionEnded("order complete")), LATER))
                .isEqualTo(SupervisionState.SUPERVISION_ENDED);
    }

    @Test
    void anEndedLicenceEndsSupervisionUnlessAnOrderStillRuns() {
        CaseFixture ended = released.at("2022-09-01 00:00", "ended", new LicenceEnded(LocalDate.of(2022, 9, 1)));
        assertThat(state(ended, LATER)).isEqualTo(SupervisionState.SUPERVISION_ENDED);
        CaseFixture both = released.at("2022-08-01 11:00", "order", sentence(SentenceKind.SUSPENDED_SENTENCE))
                .at("2022-09-01 00:00", "ended", new LicenceEnded(LocalDate.of(2022, 9, 1)));
        assertThat(state(both, LATER)).isEqualTo(SupervisionState.COMMUNITY_SENTENCE);
    }

    @Test
    void receptionIsCustodyWhateverWentBefore() {
        assertThat(state(released.at("2022-08-01 18:00", "in", new ReceivedIntoCustody("new charge")), LATER))
                .isEqualTo(SupervisionState.IN_CUSTODY);
    }

    @Test
    void nothingComesAfterDeath() {
        assertThat(state(released.at("2022-08-01 18:00", "died", new Died(LocalDate.of(2022, 8, 1))), LATER))
                .isEqualTo(SupervisionState.DIED);
    }

    private static SupervisionState state(CaseFixture fixture, String time) {
        return SupervisionState.at(fixture.picture(Party.PROBATION, time), LondonTime.instant(time));
    }

    private static Sentenced sentence(SentenceKind kind) {
        return new Sentenced(kind, 16, List.of(), false, null, null);
    }

    private static Released release(boolean onLicence) {
        return new Released(onLicence, ReleaseAddress.KNOWN, false, true, null);
    }
}
