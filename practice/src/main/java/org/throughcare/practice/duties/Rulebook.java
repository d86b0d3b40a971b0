package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.person.PersonFact.Died;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;

/**
 * All rules, in the order in which they run.
 *
 * @param rules every rule once; two rules never raise the same kind
 */
public record Rulebook(List<Rule> rules) {
    /** The version recorded with everything these rules raise. */
    public static final String VERSION = "1";

    public Rulebook {
        rules = List.copyOf(rules);
        long kinds = rules.stream().map(rule -> rule.card().kind()).distinct().count();
        if (kinds != rules.size()) {
            throw new IllegalArgumentException("two rules raise the same kind of duty");
        }
    }

    /** Everything the picture asks for, stage by stage. */
    public List<Demand> demands(CasePicture picture, Policy policy) {
        List<Demand> asked = new ArrayList<>();
        Situation facts = Situation.of(picture, policy);
        for (Rule rule : rules) {
            if (rule.card().stage() == Stage.FACTS) {
                asked.addAll(rule.demands(facts));
            }
        }
        Situation duties = facts.after(asked);
        for (Rule rule : rules) {
            if (rule.card().stage() == Stage.DUTIES) {
                asked.addAll(rule.demands(duties));
            }
        }
        return closedWithSupervision(asked, picture);
    }

    private static List<Demand> closedWithSupervision(List<Demand> asked, CasePicture picture) {
        List<Ending> ends = Stream.<Stated<?>>concat(
                        picture.all(SupervisionEnded.class).stream(), picture.all(Died.class).stream())
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .map(Ending::over)
                .toList();
        return asked.stream().map(demand -> closed(demand, ends)).toList();
    }

    /** Supervision can end more than once in a life: what counts is its first end after the duty stood. */
    private static Demand closed(Demand demand, List<Ending> ends) {
        if (!demand.card().endsWithSupervision()) {
            return demand;
        }
        return ends.stream()
                .filter(end -> !end.at().isBefore(demand.opensAt()))
                .findFirst()
                .map(demand::closedBy)
                .orElse(demand);
    }
}
