package org.throughcare.practice.duties.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/**
 * Conditions were set without the decision step: the licence waits for it, or for a manager's reason (R36-R38). It asks how
 * they were chosen and never says that a chosen condition is wrong (R44).
 */
public final class LicenceToolNotUsed implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "LICENCE_TOOL_NOT_USED", "Carry out the condition decision step, or give the manager's reason")
            .keeps(36, 37, 38)
            .reads(PolicyKey.LICENCE_TOOL_ANSWER, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<ConditionsSet> set : situation.picture().all(ConditionsSet.class)) {
            if (!set.fact().toolUsed() && set.fact().skippedBecause() == null) {
                demands.add(demand(situation, set));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<ConditionsSet> set) {
        String left = Wording.join(set.fact().notIncluded());
        return Asking.of(CARD, Episode.of("conditions", set))
                .because(set)
                .because(situation.holder())
                .from(set.known())
                .by(situation.policy().due(PolicyKey.LICENCE_TOOL_ANSWER, set.known()))
                .to(situation.practitionerAnd(Role.SPO))
                .answeredBy(decisionStepAfter(situation.picture(), set))
                .overWith(situation.picture().all(LicenceRevoked.class).stream()
                        .filter(revoked -> revoked.occurred().isAfter(set.occurred()))
                        .findFirst()
                        .orElse(null))
                .why(() -> "Conditions were set in " + set.cited() + " without the decision step."
                        + (left.isEmpty() ? "" : " At hand and not chosen, with no reason on record: " + left + "."));
    }

    private static @Nullable Stated<ConditionsSet> decisionStepAfter(CasePicture picture, Stated<ConditionsSet> set) {
        return picture.all(ConditionsSet.class).stream()
                .filter(later -> later.occurred().isAfter(set.occurred())
                        && (later.fact().toolUsed() || later.fact().skippedBecause() != null))
                .findFirst()
                .orElse(null);
    }
}
