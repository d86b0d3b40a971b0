package org.throughcare.service.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That a log only grew can be shown between any two of its sizes, and of a rewritten log it cannot. */
class ConsistencyProofTest {
    private static final int SIZES = 200;
    private static final NaiveTree LOG = NaiveTree.random(SIZES, 4);
    private static final List<Sha256> HASHES = LOG.leafHashes();
    private static final Subtrees SUBTREES = Subtrees.over(HASHES);

    private static TreeHead head(int size) {
        return new TreeHead(size, SUBTREES.root(0, size));
    }

    private interface Check {
        void of(ConsistencyProof proof, TreeHead earlier, TreeHead later);
    }

    private static void everyPairOfSizes(Check check) {
        for (int later = 1; later <= SIZES; later++) {
            TreeHead laterHead = head(later);
            for (int earlier = 1; earlier <= later; earlier++) {
                check.of(ConsistencyProof.of(earlier, later, SUBTREES), head(earlier), laterHead);
            }
        }
    }

    @Test
    void thePathIsThatOfTheDefinition() {
        for (int later = 1; later <= SIZES; later += 1 + later / 16) {
            NaiveTree log = LOG.first(later);
            for (int earlier = 1; earlier <= later; earlier++) {
                assertThat(ConsistencyProof.of(earlier, later, SUBTREES).path()).isEqualTo(log.proof(earlier));
            }
        }
    }

    @Test
    void everySizeIsShownToGrowIntoEveryLaterOne() {
        everyPairOfSizes((proof, earlier, later) ->
                assertThat(proof.holds(earlier, later)).isTrue());
    }

    @Test
    void anotherRootOnEitherSideIsRefused() {
        everyPairOfSizes((proof, earlier, later) -> {
            assertThat(proof.holds(another(earlier), later)).isFalse();
            assertThat(proof.holds(earlier, another(later))).isFalse();
        });
    }

    private static TreeHead another(TreeHead head) {
        return new TreeHead(head.size(), Sha256.digest(head.root().bytes()));
    }

    @Test
    void anAlteredPathIsRefused() {
        Random random = new Random(5);
        everyPairOfSizes((proof, earlier, later) -> {
            List<Sha256> path = new ArrayList<>(proof.path());
            int at = random.nextInt(path.size() + 1);
            if (at == path.size()) {
                path.add(later.root());
            } else if (random.nextBoolean()) {
                path.remove(at);
            } else {
                path.set(at, Sha256.digest(path.get(at).bytes()));
            }
            assertThat(new ConsistencyProof(proof.earlier(), proof.later(), path).holds(earlier, later))
                    .isFalse();
        });
    }

    @Test
    void aRewrittenLogDoesNotGrowOutOfTheEarlierOne() {
        for (int changed = 0; changed < 90; changed++) {
            List<Sha256> rewritten = new ArrayList<>(HASHES);
            rewritten.set(changed, Sha256.digest(HASHES.get(changed).bytes()));
            Subtrees other = Subtrees.over(rewritten);
            assertThat(ConsistencyProof.of(90, SIZES, other).holds(head(90), new TreeHead(SIZES, other.root(0, SIZES))))
                    .isFalse();
        }
    }

    @Test
    void sizesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> ConsistencyProof.of(0, 5, SUBTREES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.of(6, 5, SUBTREES))
                .hasMessage("Nothing can be shown between a log of 6 leaves and a later one of 5");
    }
}
