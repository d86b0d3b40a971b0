package org.throughcare.service.audit.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** RFC 9162, 2.1, word for word: recursive, slow and with no code of what it checks but the digest. */
record NaiveTree(List<byte[]> leaves) {

    static NaiveTree random(int size, long seed) {
        Random random = new Random(seed);
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            byte[] leaf = new byte[random.nextInt(80)];
            random.nextBytes(leaf);
            leaves.add(leaf);
        }
        return new NaiveTree(leaves);
    }

    NaiveTree first(int size) {
        return new NaiveTree(leaves.subList(0, size));
    }

    private NaiveTree part(int from, int to) {
        return new NaiveTree(leaves.subList(from, to));
    }

    Sha256 leafHash(int index) {
        return hash(0, leaves.get(index));
    }

    List<Sha256> leafHashes() {
        return leaves.stream().map(leaf -> hash(0, leaf)).toList();
    }

    TreeHead head() {
        return new TreeHead(leaves.size(), root());
    }

    Sha256 root() {
        int n = leaves.size();
        return switch (n) {
            case 0 -> Sha256.digest(new byte[0]);
            case 1 -> leafHash(0);
            default -> hash(1, part(0, k()).root().bytes(), part(k(), n).root().bytes());
        };
    }

    List<Sha256> path(int m) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        return m < k()
                ? with(part(0, k()).path(m), part(k(), n).root())
                : with(part(k(), n).path(m - k()), part(0, k()).root());
    }

    List<Sha256> proof(int m) {
        return subProof(m, true);
    }

    private List<Sha256> subProof(int m, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(root());
        }
        return m <= k()
                ? with(part(0, k()).subProof(m, whole), part(k(), n).root())
                : with(part(k(), n).subProof(m - k(), false), part(0, k()).root());
    }

    private int k() {
        int k = 1;
        while (2 * k < leaves.size()) {
            k = 2 * k;
        }
        return k;
    }

    private static List<Sha256> with(List<Sha256> path, Sha256 last) {
        List<Sha256> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static Sha256 hash(int prefix, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(prefix);
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return Sha256.digest(bytes.toByteArray());
    }
}
