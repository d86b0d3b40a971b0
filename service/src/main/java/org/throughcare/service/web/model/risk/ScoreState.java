package org.throughcare.service.web.model.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people said of computed scores.
 *
 * @param id of the entry that holds them
 * @param computed when, in words
 * @param signed who signed them and when, in words, or null while they are provisional
 * @param remark what whoever signed noted; empty for nothing
 * @param contests every contest, in words, oldest first
 */
public record ScoreState(
        String id, String computed, @Nullable String signed, String remark, List<String> contests) {
    public ScoreState {
        contests = List.copyOf(contests);
    }

    /** Whether no named person has signed them. */
    public boolean provisional() {
        return signed == null;
    }
}
