package org.throughcare.practice.risk.assessment;

import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;

/**
 * What an assessor said of one cluster: whether it bears on the level now, and why or why not (R2).
 *
 * @param cluster the cluster
 * @param seen the entries that it held when it was weighed; one that came later is still to be weighed
 * @param bears whether it bears on the level now
 * @param why why it does or does not; blank while that is not said
 */
public record ClusterAnswer(ClusterId cluster, Set<EntryId> seen, boolean bears, String why) {
    public ClusterAnswer {
        seen = Set.copyOf(seen);
    }
}
