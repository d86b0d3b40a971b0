package org.throughcare.practice.duties.recall;

import java.util.List;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.DossierFact.SecondDossierSent;
import org.throughcare.practice.terms.Role;

/** After a standard recall the casework section sends a second dossier, with the report of probation in it. */
public final class SecondDossierDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_SECOND_DOSSIER_DUE", "Send the second dossier, with Part B")
            .keeps(72)
            .reads(PolicyKey.RECALL_SECOND_DOSSIER);

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
                        situation.policy().due(PolicyKey.RECALL_SECOND_DOSSIER, inside.begins()),
                        SecondDossierSent.class,
                        "no second dossier is on record as sent",
                        Role.PPCS))
                .toList();
    }
}
