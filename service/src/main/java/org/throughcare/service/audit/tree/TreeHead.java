package org.throughcare.service.audit.tree;

/**
 * A log in one line: how many leaves it has and the root over them.
 *
 * @param size number of leaves, 0 or more
 * @param root root of RFC 9162, 2.1.1, over those leaves
 */
public record TreeHead(long size, Sha256 root) {
    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("A tree cannot have " + size + " leaves");
        }
    }
}
