package org.throughcare.practice.duties.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.intelligence;
import static org.throughcare.practice.fixture.Facts.weighed;
import static org.throughcare.practice.fixture.Facts.weighedBy;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R31IntelligenceNotAcknowledgedTest {
    private static final String KIND = "INTELLIGENCE_NOT_ACKNOWLEDGED";

    private final CaseFixture shared = anAllocatedCase().at("2022-03-07 10:00", "report", intelligence(Nature.WEAPON));

    private final CaseFixture held = aCase().at(
                    "2019-01-02 09:00", "holder", new Allocated("PO1", Role.COM, null), Party.PROBATION, Party.PRISON)
            .at("2022-03-07 10:00", "report", intelligence(Nature.WEAPON), Party.PRISON);

    @Test
    void afterFiveWorkingDaysPractitionerAndManagerAreAsked() {
        assertThat(shared.until("2022-03-14 16:59")).raisesNo(KIND);
        assertThat(shared.until("2022-03-14 17:00"))
                .raises(KIND)
                .at("2022-03-14 17:00")
                .dueAt("2022-03-14 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("report", "holder")
                .saying("suspected, not proven");
        assertThat(shared.until("2022-03-30 12:00")).raises(KIND).escalatedTo(Role.PDU_HEAD, "2022-03-21 17:00");
    }

    @Test
    void whatProbationWeighedInTimeKeepsItSilent() {
        assertThat(shared.at("2022-03-14 16:00", "weighed", weighed(false, "report"))
                        .until("2022-03-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void weighingItWithItsClusterInAnAssessmentAnswersIt() {
        assertThat(shared.at("2022-03-16 10:00", "weighed", Facts.clusterWeighed("report"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .answeredBy("weighed", "2022-03-16 10:00");
        assertThat(shared.at("2022-03-16 10:00", "weighed", Facts.clusterWeighed("holder"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void weighingThatEntryByProbationAnswersItAndNothingElseDoes() {
        assertThat(shared.at("2022-03-16 10:00", "weighed", weighed(true, "report"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .answeredBy("weighed", "2022-03-16 10:00");
        assertThat(shared.at("2022-03-16 10:00", "weighed", weighed(true, "holder"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .open();
        assertThat(shared.at("2022-03-16 10:00", "weighed", weighedBy(Role.POM, true, "report"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void whoeverHoldsTheCaseAnswersItAlsoThePrisonOffenderManager() {
        var inPrison = aCase().at(
                        "2019-01-02 09:00",
                        "holder",
                        new Allocated("POM1", Role.POM, null),
                        Party.PROBATION,
                        Party.PRISON)
                .at("2022-03-07 10:00", "report", intelligence(Nature.WEAPON))
                .at("2022-03-16 10:00", "weighed", weighedBy(Role.POM, true, "report"));

        assertThat(inPrison.until("2022-03-30 12:00")).raises(KIND).answeredBy("weighed", "2022-03-16 10:00");
    }

    @Test
    void whatThePrisonKeepsToItselfIsNotAskedOfTheCommunity() {
        assertThat(held.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void intelligenceSharedLaterIsCountedFromTheDayItReachedProbation() {
        var disclosed = new Disclosed(new EntryId("report"), Party.PROBATION, "release planning");
        var later = held.at("2022-05-16 10:00", "share", disclosed, Party.PRISON, Party.PROBATION);

        assertThat(later.until("2022-05-23 16:59")).raisesNo(KIND);
        assertThat(later.until("2022-05-23 17:00"))
                .raises(KIND)
                .of(Party.PROBATION, Party.PRISON)
                .at("2022-05-23 17:00")
                .restingAlsoOn("report", "share");
    }

    @Test
    void aDisclosureThatProbationItselfHasNoEntryOfIsEnough() {
        var disclosed = new Disclosed(new EntryId("report"), Party.PROBATION, "release planning");

        assertThat(held.at("2022-05-16 10:00", "share", disclosed, Party.PRISON).raisedUntil("2022-05-30 12:00"))
                .filteredOn(duty -> duty.card().kind().equals(KIND))
                .extracting(duty -> duty.parties().iterator().next())
                .containsExactlyInAnyOrder(Party.PROBATION, Party.PRISON);
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(shared.at("2022-03-16 10:00", "end", supervisionEnded()).until("2022-03-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-03-16 10:00");
    }
}
