package org.throughcare.service.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That a leaf stands at its position can be shown, and nothing else can. */
class InclusionProofTest {
    private static final int SIZES = 200;
    private static final NaiveTree LOG = NaiveTree.random(SIZES, 2);
    private static final List<Sha256> HASHES = LOG.leafHashes();
    private static final Subtrees SUBTREES = Subtrees.over(HASHES);

    private static void everyLeafOfEverySize(Check check) {
        for (int size = 1; size <= SIZES; size++) {
            TreeHead head = new TreeHead(size, SUBTREES.root(0, size));
            for (int index = 0; index < size; index++) {
                check.of(InclusionProof.of(index, size, SUBTREES), HASHES.get(index), head);
            }
        }
    }

    private interface Check {
        void of(InclusionProof proof, Sha256 leafHash, TreeHead head);
    }

    @Test
    void thePathIsThatOfTheDefinition() {
        for (int size = 1; size <= SIZES; size += 1 + size / 16) {
            NaiveTree log = LOG.first(size);
            for (int index = 0; index < size; index++) {
                assertThat(InclusionProof.of(index, size, SUBTREES).path()).isEqualTo(log.path(index));
            }
        }
    }

    @Test
    void everyLeafOfEverySizeIsShown() {
        everyLeafOfEverySize((proof, leafHash, head) ->
                assertThat(proof.holds(leafHash, head)).isTrue());
    }

    @Test
    void anAlteredLeafIsRefused() {
        everyLeafOfEverySize((proof, leafHash, head) ->
                assertThat(proof.holds(Sha256.digest(leafHash.bytes()), head)).isFalse());
    }

    @Test
    void anAlteredPathIsRefused() {
        Random random = new Random(3);
        everyLeafOfEverySize((proof, leafHash, head) -> {
            List<Sha256> path = new ArrayList<>(proof.path());
            int at = random.nextInt(path.size() + 1);
            if (at == path.size()) {
                path.add(leafHash);
            } else if (random.nextBoolean()) {
                path.remove(at);
            } else {
                path.set(at, Sha256.digest(path.get(at).bytes()));
            }
            assertThat(new InclusionProof(proof.index(), proof.size(), path).holds(leafHash, head))
                    .isFalse();
        });
    }

    @Test
    void aLeafIsNotShownAtAnotherPosition() {
        NaiveTree log = LOG.first(37);
        for (int index = 0; index < 37; index++) {
            InclusionProof proof = InclusionProof.of(index, 37, SUBTREES);
            for (int other = -1; other <= 37; other++) {
                assertThat(new InclusionProof(other, 37, proof.path()).holds(log.leafHash(index), log.head()))
                        .isEqualTo(other == index);
            }
        }
    }

    @Test
    void aProofIsForOneSizeOnly() {
        InclusionProof proof = InclusionProof.of(3, 8, SUBTREES);
        assertThat(proof.holds(HASHES.get(3), LOG.first(9).head())).isFalse();
    }

    @Test
    void aPositionOutsideTheLogIsRefused() {
        assertThatThrownBy(() -> InclusionProof.of(8, 8, SUBTREES))
                .hasMessage("A log of 8 leaves has none at position 8");
    }
}
