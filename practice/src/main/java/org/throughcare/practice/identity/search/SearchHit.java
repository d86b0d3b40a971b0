package org.throughcare.practice.identity.search;

import java.util.List;

/**
 * A record that was found.
 *
 * @param key the record's key
 * @param score how well it answers; only the order of scores of one search means anything
 * @param reasons why it was found, in the order of what was typed; a part to which it does not answer has none
 */
public record SearchHit(long key, double score, List<Reason> reasons) {
    public SearchHit {
        reasons = List.copyOf(reasons);
    }
}
