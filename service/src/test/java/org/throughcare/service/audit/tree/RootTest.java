package org.throughcare.service.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The root over a log is that of RFC 9162, however the log came to its size. */
class RootTest {
    private static final int SIZES = 200;
    private static final NaiveTree LOG = NaiveTree.random(SIZES, 1);

    @Test
    void theRootsAreThosePublishedWithCertificateTransparency() {
        var leaves = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        var roots = List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        Frontier frontier = new Frontier();
        TreeHashing hashing = new TreeHashing();
        for (int i = 0; i < leaves.size(); i++) {
            frontier.append(hashing.leaf(HexFormat.of().parseHex(leaves.get(i))));
            assertThat(frontier.root().hex()).isEqualTo(roots.get(i));
        }
    }

    @Test
    void theRootOfNoLeavesIsTheDigestOfNothing() {
        assertThat(new Frontier().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void appendingLeafByLeafGivesTheRootOfTheDefinition() {
        Frontier frontier = new Frontier();
        for (int size = 0; size <= SIZES; size++) {
            assertThat(frontier.head()).isEqualTo(LOG.first(size).head());
            if (size < SIZES) {
                frontier.append(LOG.leafHash(size));
            }
        }
    }

    @Test
    void anEdgePutAwayAndTakenUpAgainGrowsTheSameTree() {
        Frontier frontier = new Frontier();
        for (int size = 0; size < SIZES; size++) {
            frontier = Frontier.of(size, frontier.edge());
            frontier.append(LOG.leafHash(size));
        }
        assertThat(frontier.head()).isEqualTo(LOG.head());
        assertThat(frontier.edge()).hasSize(Long.bitCount(SIZES) * Sha256.LENGTH);
    }

    @Test
    void anEdgeOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[Sha256.LENGTH]))
                .hasMessage("An edge of 32 bytes does not belong to a tree of 3 leaves");
        assertThatThrownBy(() -> Frontier.of(-1, new byte[0])).hasMessageContaining("-1 leaves");
    }

    @Test
    void anyAlteredLeafGivesAnotherRoot() {
        for (int index = 0; index < SIZES; index++) {
            List<Sha256> altered = new ArrayList<>(LOG.leafHashes());
            altered.set(index, Sha256.digest(LOG.leafHash(index).bytes()));
            assertThat(Subtrees.over(altered).root(0, SIZES)).isNotEqualTo(LOG.root());
        }
    }

    @Test
    void aLeafCannotBePassedOffAsANode() {
        TreeHashing hashing = new TreeHashing();
        Sha256 left = LOG.leafHash(0);
        Sha256 right = LOG.leafHash(1);
        byte[] both = new byte[2 * Sha256.LENGTH];
        System.arraycopy(left.bytes(), 0, both, 0, Sha256.LENGTH);
        System.arraycopy(right.bytes(), 0, both, Sha256.LENGTH, Sha256.LENGTH);
        assertThat(hashing.leaf(both)).isNotEqualTo(hashing.node(left, right));
    }
}
