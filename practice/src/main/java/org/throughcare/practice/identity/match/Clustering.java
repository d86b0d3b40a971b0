package org.throughcare.practice.identity.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.identity.Identity;

/** Looks at groups of records: do they hold together, and may two of them become one? Stores nothing and so undoes nothing. */
public final class Clustering {
    private final MatchScorer scorer;
    private final MatchThresholds thresholds;

    /** Groups judged by these scores and thresholds. */
    public Clustering(MatchScorer scorer, MatchThresholds thresholds) {
        this.scorer = scorer;
        this.thresholds = thresholds;
    }

    /** Whether these records can be taken for one person. */
    public <K> Cluster<K> of(Map<K, Identity> records) {
        List<Link<K>> links = links(profiles(records));
        List<Link<K>> apart = links.stream().filter(Link::keptApart).toList();
        List<List<K>> parts = parts(records.keySet(), links);
        Cluster.Status status = !apart.isEmpty()
                ? Cluster.Status.OVERRIDE_CONFLICT
                : parts.size() > 1 ? Cluster.Status.BROKEN_CLUSTER : Cluster.Status.ACTIVE;
        return new Cluster<>(status, parts, apart);
    }

    /**
     * Whether two groups may become one: some pair across them is strong enough to join, and together they hold. The answer is a
     * suggestion for a person; nothing is joined here.
     */
    public <K> boolean joins(Map<K, Identity> one, Map<K, Identity> other) {
        Map<K, Identity> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return strongest(one, other) >= thresholds.join() && !of(both).status().needsAttention();
    }

    private <K> double strongest(Map<K, Identity> one, Map<K, Identity> other) {
        double strongest = Double.NEGATIVE_INFINITY;
        for (Profile left : profiles(one).values()) {
            for (Profile right : profiles(other).values()) {
                strongest = Math.max(strongest, scorer.score(left, right).score());
            }
        }
        return strongest;
    }

    private static <K> Map<K, Profile> profiles(Map<K, Identity> records) {
        Map<K, Profile> profiles = new LinkedHashMap<>();
        records.forEach((key, identity) -> profiles.put(key, Profile.of(identity)));
        return profiles;
    }

    private <K> List<Link<K>> links(Map<K, Profile> records) {
        List<Map.Entry<K, Profile>> all = List.copyOf(records.entrySet());
        List<Link<K>> links = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                links.add(new Link<>(
                        all.get(i).getKey(),
                        all.get(j).getKey(),
                        scorer.score(all.get(i).getValue(), all.get(j).getValue())));
            }
        }
        return links;
    }

    private <K> List<List<K>> parts(Set<K> records, List<Link<K>> links) {
        Set<K> left = new LinkedHashSet<>(records);
        List<List<K>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            K begin = left.iterator().next();
            left.remove(begin);
            List<K> part = new ArrayList<>();
            Deque<K> open = new ArrayDeque<>(List.of(begin));
            while (!open.isEmpty()) {
                K next = open.pop();
                part.add(next);
                for (Link<K> link : links) {
                    K far = link.one().equals(next)
                            ? link.other()
                            : link.other().equals(next) ? link.one() : next;
                    if (!far.equals(next) && link.score().score() >= thresholds.valid() && left.remove(far)) {
                        open.push(far);
                    }
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
