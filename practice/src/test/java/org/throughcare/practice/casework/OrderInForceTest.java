package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.practice.terms.Party;

/** Under what somebody is supervised decides how a failure is answered. */
class OrderInForceTest {
    private static final String LATER = "2022-12-01 12:00";

    private final CaseFixture released = sentenced(SentenceKind.CUSTODY_DETERMINATE)
            .at("2022-06-17 09:00", "release", new Released(true, ReleaseAddress.KNOWN, false, true, null));

    @Test
    void ordersOfTheCommunityAreToldApart() {
        assertThat(kind(sentenced(SentenceKind.COMMUNITY_ORDER), LATER)).isEqualTo(OrderKind.COMMUNITY_ORDER);
        assertThat(kind(sentenced(SentenceKind.SUSPENDED_SENTENCE), LATER)).isEqualTo(OrderKind.SUSPENDED_SENTENCE);
        assertThat(kind(sentenced(SentenceKind.UNPAID_WORK), LATER)).isEqualTo(OrderKind.COMMUNITY_ORDER);
    }

    @Test
    void whoeverWasUnderAgeAtSentenceServesAYouthSentence() {
        CaseFixture order = sentenced(SentenceKind.COMMUNITY_ORDER);
        assertThat(kind(order.at("2021-01-01 09:00", "born", born(LocalDate.of(2004, 1, 11))), LATER))
                .isEqualTo(OrderKind.YOUTH);
        assertThat(kind(order.at("2021-01-01 09:00", "born", born(LocalDate.of(2004, 1, 10))), LATER))
                .isEqualTo(OrderKind.COMMUNITY_ORDER);
    }

    @Test
    void releaseOnLicenceIsALicence() {
        assertThat(kind(released, LATER)).isEqualTo(OrderKind.LICENCE);
        assertThat(kind(sentenced(SentenceKind.CUSTODY_DETERMINATE), LATER)).isEqualTo(OrderKind.NONE);
    }

    @Test
    void afterAShortSentenceSupervisionRunsUntilAYearAfterRelease() {
        CaseFixture ended = released.at("2022-09-01 00:00", "ended", new LicenceEnded(LocalDate.of(2022, 9, 1)));
        assertThat(kind(ended, LATER)).isEqualTo(OrderKind.AFTER_SENTENCE);
        assertThat(kind(ended, "2023-06-18 12:00")).isEqualTo(OrderKind.NONE);
        assertThat(kind(ended.at("2022-10-01 09:00", "over", new SupervisionEnded("done")), LATER))
                .isEqualTo(OrderKind.NONE);
    }

    private static OrderKind kind(CaseFixture fixture, String time) {
        return OrderInForce.at(fixture.picture(Party.PROBATION, time), LondonTime.instant(time), fixture.policy())
                .kind();
    }

    private static CaseFixture sentenced(SentenceKind kind) {
        return anAllocatedCase()
                .at("2022-01-10 11:00", "sentence", new Sentenced(kind, 16, List.of(), false, null, null));
    }

    private static BirthDateRecorded born(LocalDate on) {
        return new BirthDateRecorded(on, false);
    }
}
