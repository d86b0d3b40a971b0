package org.throughcare.service.risk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.service.cases.SeenCase;

/** Whom an open duty will go up to while nobody answers it, and when: what its rule says on what is known now. */
@Component
class EscalationsAhead {
    private final Rulebook rulebook;
    private final Policy policy;

    EscalationsAhead(Rulebook rulebook, Policy policy) {
        this.rulebook = rulebook;
        this.policy = policy;
    }

    /** Gives for each open duty of the case the escalations that are still to come, the next first. */
    Function<RaisedDuty, List<Escalation>> of(SeenCase seen) {
        Instant now = seen.reader().now();
        Map<String, Demand> demands = rulebook.demands(seen.picture(), policy).stream()
                .collect(Collectors.toMap(Demand::identity, Function.identity(), (one, _) -> one));
        return duty -> {
            Demand demand = demands.get(duty.card().kind() + "/" + duty.episode());
            return demand == null
                    ? List.of()
                    : demand.escalations().stream()
                            .filter(next -> next.at().isAfter(now)
                                    && next.to().party() == seen.reader().party())
                            .sorted((one, other) -> one.at().compareTo(other.at()))
                            .toList();
        };
    }
}
