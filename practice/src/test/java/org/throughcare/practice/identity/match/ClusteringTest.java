package org.throughcare.practice.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.identity.match.TestWeights.THRESHOLDS;
import static org.throughcare.practice.identity.match.TestWeights.WEIGHTS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.practice.policy.PolicyKey;

class ClusteringTest {
    private static final Clustering CLUSTERING =
            new Clustering(new MatchScorer(WEIGHTS, TermFrequencies.UNKNOWN), THRESHOLDS);
    private static final Identity PRISON = Identity.named(PersonName.of("Ada", "Sample"))
            .born(LocalDate.of(1990, 3, 14))
            .at(Postcode.parse("LS1 4DY"))
            .sentenced(Set.of(LocalDate.of(2020, 1, 6)));
    private static final Identity PROBATION = PRISON.at(Postcode.parse("LS1 4DY"), Postcode.parse("LS2 9JT"));
    private static final Identity STRANGER =
            Identity.named(PersonName.of("Zoe", "Quill")).born(LocalDate.of(1950, 1, 1));

    private static Map<String, Identity> records(Object... pairs) {
        Map<String, Identity> records = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            records.put((String) pairs[i], (Identity) pairs[i + 1]);
        }
        return records;
    }

    private static Set<OverrideMarker> marker(String side) {
        return Set.of(new OverrideMarker("d1", side));
    }

    @Test
    void recordsWithStrongLinksHoldTogether() {
        Cluster<String> cluster = CLUSTERING.of(records("prison", PRISON, "probation", PROBATION));

        assertThat(cluster.status()).isEqualTo(Cluster.Status.ACTIVE);
        assertThat(cluster.parts()).hasSize(1);
    }

    @Test
    void aRecordThatNothingLinksAnyMoreBreaksTheGroup() {
        Cluster<String> cluster = CLUSTERING.of(records("prison", PRISON, "probation", PROBATION, "court", STRANGER));

        assertThat(cluster.status()).isEqualTo(Cluster.Status.BROKEN_CLUSTER);
        assertThat(cluster.status().needsAttention()).isTrue();
        assertThat(cluster.parts().getLast()).containsExactly("court");
    }

    @Test
    void aGroupHealsByItselfWhenTheRecordIsPutRight() {
        assertThat(CLUSTERING
                        .of(records("prison", PRISON, "probation", PROBATION, "court", PRISON))
                        .status())
                .isEqualTo(Cluster.Status.ACTIVE);
    }

    @Test
    void aDecisionThatTwoAreDifferentPeopleIsAConflictInsideAGroup() {
        Cluster<String> cluster = CLUSTERING.of(
                records("prison", PRISON.marked(marker("one")), "probation", PROBATION.marked(marker("two"))));

        assertThat(cluster.status()).isEqualTo(Cluster.Status.OVERRIDE_CONFLICT);
        assertThat(cluster.keptApart()).hasSize(1);
    }

    @Test
    void groupsJoinOnlyWhenTheyHoldTogetherAfterwards() {
        Map<String, Identity> prison = records("prison", PRISON.marked(marker("one")));

        assertThat(CLUSTERING.joins(prison, records("probation", PROBATION))).isTrue();
        assertThat(CLUSTERING.joins(prison, records("court", STRANGER))).isFalse();
        assertThat(CLUSTERING.joins(
                        prison, records("probation", PROBATION, "kept apart", PROBATION.marked(marker("two")))))
                .isFalse();
    }

    @Test
    void aDecisionThatTwoAreOnePersonHoldsThemTogether() {
        assertThat(CLUSTERING
                        .of(records("prison", PRISON.marked(marker("one")), "court", STRANGER.marked(marker("one"))))
                        .status())
                .isEqualTo(Cluster.Status.ACTIVE);
    }

    @Test
    void theThresholdsArePolicy() {
        LocalDate day = LocalDate.of(2022, 6, 30);
        MatchScore score = new MatchScorer(WEIGHTS, TermFrequencies.UNKNOWN).score(PRISON, PROBATION);

        assertThat(MatchThresholds.of(TestPolicy.policy(), day)).isEqualTo(THRESHOLDS);
        assertThat(THRESHOLDS.answer(score)).isEqualTo(MatchAnswer.MATCH);
        assertThat(MatchThresholds.of(TestPolicy.with(PolicyKey.MATCH_JOIN, "90"), day)
                        .answer(score))
                .isEqualTo(MatchAnswer.POSSIBLE_MATCH);
    }
}
