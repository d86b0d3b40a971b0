package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderBreached;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Party;

/** What bears on harm is gathered across sentences, settings and agencies, so that it is weighed together (R2, R30). */
class R2HarmClustersTest {
    private static final String NOW = "2023-01-10 09:00";

    private final CaseFixture twoSentences = anAllocatedCase()
            .at("2020-01-10 11:00", "earlier", Facts.custody())
            .at("2020-02-01 09:00", "then", Facts.incident(Nature.WEAPON))
            .at("2022-01-10 11:00", "sentence", Facts.custody())
            .at("2022-02-01 09:00", "now", Facts.incident(Nature.WEAPON));

    @Test
    void factsOfAllSentencesStandInOneCluster() {
        assertThat(clusters(twoSentences)).first().satisfies(cluster -> {
            assertThat(cluster.id().key()).isEqualTo("weapons.not-recorded.custody");
            assertThat(cluster.acts()).isEqualTo(2);
            assertThat(cluster.entries()).extracting(EntryId::value).containsExactlyInAnyOrder("then", "now");
            assertThat(cluster.first()).isEqualTo(LondonTime.instant("2020-02-01 09:00"));
            assertThat(cluster.last()).isEqualTo(LondonTime.instant("2022-02-01 09:00"));
            assertThat(cluster.inWords())
                    .isEqualTo("weapons, group not recorded, in custody: 2 acts recorded in 2 entries");
        });
    }

    @Test
    void custodyAndCommunityStandApart() {
        assertThat(keys(twoSentences.at("2019-01-10 11:00", "history", Facts.history(Nature.WEAPON))))
                .contains("weapons.not-recorded.custody", "weapons.not-recorded.community");
    }

    @Test
    void whomItWasTowardsComesFromTheRecordAndIsOtherwiseNotGuessed() {
        CaseFixture told = anAllocatedCase()
                .at(
                        "2022-02-01 09:00",
                        "both",
                        new IncidentRecorded(
                                Set.of(Nature.VIOLENCE), 1, Set.of(Towards.STAFF, Towards.PRISONERS), null))
                .at("2022-03-01 09:00", "order", Facts.restrainingOrder())
                .at("2022-04-01 09:00", "history", Facts.history(Nature.DOMESTIC_ABUSE));
        assertThat(keys(told))
                .containsExactlyInAnyOrder(
                        "violence-or-threats.staff.custody",
                        "violence-or-threats.prisoners.custody",
                        "court-protection.known-adult.community",
                        "domestic-abuse.not-recorded.community");
    }

    @Test
    void aBreachProtectsWhomTheOrderDoes() {
        CaseFixture breached = anAllocatedCase()
                .at("2022-03-01 09:00", "order", Facts.restrainingOrder())
                .at(
                        "2022-05-01 09:00",
                        "breach",
                        new ProtectiveOrderBreached(OrderKind.RESTRAINING_ORDER, "went to the address"));
        assertThat(clusters(breached))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.acts()).isEqualTo(2));
    }

    @Test
    void aSignOfSeveralNaturesStandsInSeveralClustersEachWithItsOwnActs() {
        CaseFixture told = anAllocatedCase()
                .at(
                        "2022-02-01 09:00",
                        "sentence",
                        new Sentenced(
                                SentenceKind.CUSTODY_DETERMINATE,
                                16,
                                List.of(
                                        new Offence("possession of a weapon", 5, Set.of(Nature.WEAPON)),
                                        new Offence("criminal damage", 3, Set.of(Nature.DAMAGE))),
                                true,
                                null,
                                null));
        assertThat(clusters(told))
                .extracting(HarmCluster::inWords)
                .containsExactly(
                        "weapons, group not recorded, in custody: 5 acts recorded",
                        "damage, group not recorded, in custody: 3 acts recorded");
    }

    @Test
    void aSuspicionStaysLabelledAndIsNeverCountedWithWhatIsRecorded() {
        CaseFixture mixed = twoSentences.at("2022-04-01 09:00", "said", Facts.intelligence(Nature.WEAPON));
        assertThat(clusters(mixed)).first().satisfies(cluster -> {
            assertThat(cluster.acts()).isEqualTo(2);
            assertThat(cluster.suspectedActs()).isEqualTo(1);
            assertThat(cluster.onlySuspected()).isFalse();
            assertThat(cluster.signs().getLast().suspected()).isTrue();
        });
    }

    @Test
    void whatPointsToSeriousHarmComesFirstAndThenTheNewest() {
        CaseFixture much = anAllocatedCase()
                .at("2022-02-01 09:00", "a", Facts.incident(Nature.THREATS))
                .at("2022-03-01 09:00", "b", Facts.incident(Nature.WEAPON))
                .at("2022-04-01 09:00", "c", Facts.incident(Nature.DAMAGE));
        assertThat(keys(much))
                .containsExactly(
                        "weapons.not-recorded.custody",
                        "violence-or-threats.not-recorded.custody",
                        "damage.not-recorded.custody");
    }

    @Test
    void harmToOneselfIsNoHarmToOthers() {
        assertThat(clusters(anAllocatedCase().at("2022-02-01 09:00", "a", Facts.incident(Nature.SELF_HARM))))
                .isEmpty();
    }

    @Test
    void whatIsKnownLaterNeverTakesAClusterAway() {
        for (long seed = 0; seed < 50; seed++) {
            CaseFixture random = RandomCase.of(seed, 40);
            Set<String> before = Set.copyOf(keys(random, "2022-03-01 09:00"));
            assertThat(keys(random, "2022-12-01 09:00")).as("seed %d", seed).containsAll(before);
        }
    }

    @Test
    void r10TheUnitThatHoldsTheCaseChangesNothing() {
        CaseFixture here = aCase().at("2019-01-02 09:00", "held", new CaseHeld("a provider", "Northgate"));
        CaseFixture there = aCase().at("2019-01-02 09:00", "held", new CaseHeld("another", "Fellside"));
        for (CaseFixture one : List.of(here, there)) {
            assertThat(clusters(one.at("2022-02-01 09:00", "a", Facts.incident(Nature.THREATS))))
                    .extracting(HarmCluster::inWords)
                    .containsExactly("violence and threats, group not recorded, in custody: 1 act recorded");
        }
    }

    private static List<HarmCluster> clusters(CaseFixture fixture) {
        return HarmClusters.in(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW));
    }

    private static List<String> keys(CaseFixture fixture) {
        return keys(fixture, NOW);
    }

    private static List<String> keys(CaseFixture fixture, String time) {
        return HarmClusters.in(fixture.picture(Party.PROBATION, time), LondonTime.instant(time)).stream()
                .map(cluster -> cluster.id().key())
                .toList();
    }
}
