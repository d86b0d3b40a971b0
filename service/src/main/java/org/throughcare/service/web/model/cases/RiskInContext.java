package org.throughcare.service.web.model.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;

/**
 * The risk of serious harm as people recorded it, for each group in each setting (R1). The setting the person is in comes
 * first; the other stays beside it.
 *
 * @param here the setting the person is in, in words
 * @param elsewhere the other setting, in words
 * @param groups the groups for which a level is on record
 * @param reasons why, in the words of whoever set it; empty where they gave none
 */
public record RiskInContext(String here, String elsewhere, List<Group> groups, String reasons) {
    /**
     * One group.
     *
     * @param name who may be harmed, in words
     * @param here the level in the setting the person is in, or null where none is on record
     * @param elsewhere the level in the other setting, or null where none is on record
     */
    public record Group(
            String name, @Nullable RiskLevel here, @Nullable RiskLevel elsewhere) {}

    public RiskInContext {
        groups = List.copyOf(groups);
    }
}
