package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * A recall was begun and no manager has confirmed taking part: the manager, then the deputy, then the head of unit is asked
 * (R65, R67). Until then the record says that a manager may have been told, never that one was consulted.
 */
public final class ManagerNotConfirmed implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "SPO_NOT_CONFIRMED", "Confirm taking part in the recall, or name who does")
            .keeps(65, 67)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.RECALL_MANAGER_DEPUTY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<RecallInitiated> initiated : situation.picture().all(RecallInitiated.class)) {
            if (!initiated.fact().managerTookPart()) {
                demands.add(demand(situation, initiated));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<RecallInitiated> initiated) {
        Policy policy = situation.policy();
        Instant due = policy.sameDay(initiated.known());
        return Asking.of(CARD, Episode.of("recall", initiated))
                .because(initiated)
                .from(initiated.known())
                .by(due)
                .to(Role.SPO)
                .escalate(policy.due(PolicyKey.RECALL_MANAGER_DEPUTY, initiated.known()), Role.DEPUTY_SPO)
                .escalate(due, Role.PDU_HEAD)
                .answeredBy(RecallActs.managerAfter(situation.picture(), initiated))
                .why(() -> "A recall was begun by " + initiated.fact().by() + " in " + initiated.cited()
                        + " and no manager has confirmed taking part.");
    }
}
