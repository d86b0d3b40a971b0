package org.throughcare.practice.duties.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.oversight.OversightFact.EarlyLookMade;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.Role;

/** Once a case qualifies, the early look follows within its limit (R107). */
public final class EarlyLookDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "EARLY_LOOK_DUE", "Make the early look; say 'consulted' only of confirmed acts")
            .keeps(107)
            .reads(PolicyKey.SFO_EARLY_LOOK)
            .onDuties()
            .outlivingSupervision();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Demand open : situation.earlier(SfoOpen.KIND)) {
            Instant opens = open.opensAt();
            demands.add(Asking.of(CARD, open.episode())
                    .because(open.evidence())
                    .from(opens)
                    .by(situation.policy().due(PolicyKey.SFO_EARLY_LOOK, opens))
                    .to(Role.SFO_LEAD)
                    .answeredBy(situation.picture().all(EarlyLookMade.class).stream()
                            .filter(look -> look.known().isAfter(opens))
                            .findFirst()
                            .orElse(null))
                    .why(() -> "The case qualifies as a serious further offence; the early look follows."));
        }
        return demands;
    }
}
