package org.throughcare.practice.risk.assessment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/**
 * What the record puts before an assessor, and with it everything that is asked. No level, unit or area is part of it, so
 * that the same facts ask the same whichever level is chosen and wherever the case is held (A1, R10).
 *
 * @param toWeigh the clusters that point to serious harm, in the order in which they are shown, with their entries
 * @param others the clusters that do not, with their entries; they may be weighed and need not be
 * @param topics the topics that something is on record of
 * @param indexOffences the offences of the sentence that governs; empty where none does
 * @param inCustody whether the person is in custody
 */
public record OnRecord(
        Map<ClusterId, Set<EntryId>> toWeigh,
        Map<ClusterId, Set<EntryId>> others,
        Set<Topic> topics,
        List<Offence> indexOffences,
        boolean inCustody) {
    private static final Set<RiskGroup> IN_THE_COMMUNITY = EnumSet.complementOf(EnumSet.of(RiskGroup.PRISONERS));

    public OnRecord {
        toWeigh = new LinkedHashMap<>(toWeigh);
        others = new LinkedHashMap<>(others);
        topics = Set.copyOf(topics);
        indexOffences = List.copyOf(indexOffences);
    }

    /** Whether a cluster stands on the record. */
    public boolean has(ClusterId cluster) {
        return toWeigh.containsKey(cluster) || others.containsKey(cluster);
    }

    /**
     * The groups that need a level in {@code setting}: in the community all but prisoners, always, for that is the level as if
     * released; in custody all, for somebody who is there.
     */
    public Set<RiskGroup> groupsToRate(Setting setting) {
        return switch (setting) {
            case COMMUNITY -> EnumSet.copyOf(IN_THE_COMMUNITY);
            case CUSTODY -> inCustody ? EnumSet.allOf(RiskGroup.class) : EnumSet.noneOf(RiskGroup.class);
        };
    }

    /** The settings in which what bears on the level needs something in the plan (R34). */
    public Set<Setting> settingsToPlan() {
        return inCustody ? EnumSet.allOf(Setting.class) : EnumSet.of(Setting.COMMUNITY);
    }
}
