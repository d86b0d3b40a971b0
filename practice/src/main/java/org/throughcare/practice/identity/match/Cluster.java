package org.throughcare.practice.identity.match;

import java.util.List;

/**
 * Records taken for one person, and whether they hold together. Computed whenever it is asked for, so that it heals by itself
 * when what broke it is gone.
 *
 * @param status whether it holds
 * @param parts the records that hold together, each group in the order given; one group when all do
 * @param keptApart pairs inside it that a person decided to be two people
 */
public record Cluster<K>(Status status, List<List<K>> parts, List<Link<K>> keptApart) {
    /** Whether a group of records can be taken for one person. */
    public enum Status {
        ACTIVE,
        /** Links of too little weight leave it in parts: somebody has to look. */
        BROKEN_CLUSTER,
        /** A person's decision keeps two of its records apart: somebody has to look. */
        OVERRIDE_CONFLICT;

        /** Whether somebody has to look. */
        public boolean needsAttention() {
            return this != ACTIVE;
        }
    }

    public Cluster {
        parts = List.copyOf(parts);
        keptApart = List.copyOf(keptApart);
    }
}
