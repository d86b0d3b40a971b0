package org.throughcare.practice.duties.recall;

import java.util.List;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.DossierFact.PartBSent;
import org.throughcare.practice.terms.Role;

/** After a standard recall probation reports to the Parole Board. */
public final class PartBDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_PART_B_DUE", "Write the report for the Parole Board (Part B)")
            .keeps(72)
            .reads(PolicyKey.RECALL_PART_B);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return Inside.of(situation.picture()).stream()
                .filter(Inside::isStandard)
                .map(inside -> inside.asks(
                        CARD,
                        situation.picture(),
                        situation.policy().due(PolicyKey.RECALL_PART_B, inside.begins()),
                        PartBSent.class,
                        "Part B is not on record as sent",
                        Role.COM))
                .toList();
    }
}
