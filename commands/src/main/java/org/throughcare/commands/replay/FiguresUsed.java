package org.throughcare.commands.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.replay.RaisedDuty;

/** The figures behind the duties shown, each as in force when a duty was raised, in the order of the keys. */
final class FiguresUsed {
    private FiguresUsed() {}

    static List<Figure> of(Replayed replayed) {
        Map<PolicyKey, Set<Figure>> used = new TreeMap<>();
        for (RaisedDuty duty : replayed.duties()) {
            for (PolicyKey key : duty.card().policy()) {
                used.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                        .add(replayed.policy().set().figure(key, LondonTime.date(duty.raisedAt())));
            }
        }
        return used.values().stream().flatMap(Set::stream).toList();
    }
}
