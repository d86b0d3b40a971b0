package org.throughcare.practice.duties.recall;

import java.util.List;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.DossierFact.DossierSent;
import org.throughcare.practice.terms.Role;

/** The casework section sends the dossier once it knows that the person is in custody. */
public final class DossierDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("RECALL_DOSSIER_DUE", "Send the dossier to the prison")
            .keeps(72)
            .reads(PolicyKey.RECALL_DOSSIER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return Inside.of(situation.picture()).stream()
                .map(inside -> inside.asks(
                        CARD,
                        situation.picture(),
                        situation.policy().due(PolicyKey.RECALL_DOSSIER, inside.told()),
                        DossierSent.class,
                        "the dossier is not on record as sent",
                        Role.PPCS))
                .toList();
    }
}
