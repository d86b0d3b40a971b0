package org.throughcare.practice.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.identity.match.TestWeights.THRESHOLDS;
import static org.throughcare.practice.identity.match.TestWeights.WEIGHTS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

class BlockingKeysTest {
    private static final Identity WHOLE = Identity.named(new PersonName(List.of("Ada", "Mary"), "Sample"))
            .born(LocalDate.of(1990, 3, 14))
            .at(Postcode.parse("LS1 4DY"))
            .sentenced(Set.of(LocalDate.of(2020, 1, 6)))
            .marked(Set.of(new OverrideMarker("d1", "one")))
            .with(new Identifiers(
                    List.of(),
                    List.of(),
                    List.of(new Pnc(2008, 56560)),
                    List.of(Cro.parse("56560/08Z")),
                    List.of("D1")));

    private static boolean candidates(Identity one, Identity other) {
        return !Collections.disjoint(BlockingKeys.of(one), BlockingKeys.of(other));
    }

    @Test
    void aWholeRecordHasAKeyInEveryBlock() {
        assertThat(BlockingKeys.of(WHOLE))
                .extracting(key -> key.substring(0, key.indexOf('|')))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Block.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void whatIsNotKnownMakesNoKey() {
        assertThat(BlockingKeys.of(Identity.named(PersonName.of("", "Sample")))).isEmpty();
        assertThat(BlockingKeys.of(Identity.named(PersonName.of("Ada", "Sample"))))
                .isEmpty();
    }

    @Test
    void exchangedNamesAreCandidatesOfEachOther() {
        LocalDate born = LocalDate.of(1990, 3, 14);

        assertThat(candidates(
                        Identity.named(PersonName.of("Ada", "Sample")).born(born),
                        Identity.named(PersonName.of("Sample", "Ada")).born(born)))
                .isTrue();
    }

    @Test
    void aRecordIsACandidateOfItselfAsSoonAsAnythingButTheNameIsKnown() {
        assertThat(new SomeIdentities(13).drawn(500))
                .filteredOn(identity -> identity.born() != null)
                .allSatisfy(
                        identity -> assertThat(candidates(identity, identity)).isTrue());
    }

    @Test
    void fewPairsThatWouldJoinAreNotCandidates() {
        MatchScorer scorer = new MatchScorer(WEIGHTS, TermFrequencies.UNKNOWN);
        List<Identity> some = new SomeIdentities(14).drawn(250);
        int joined = 0;
        int lost = 0;
        for (Identity one : some) {
            for (Identity other : some) {
                if (scorer.score(one, other).score() >= THRESHOLDS.join()) {
                    joined++;
                    lost += candidates(one, other) ? 0 : 1;
                }
            }
        }
        assertThat(joined).isGreaterThan(100);
        assertThat(lost * 100).isLessThan(joined);
    }
}
