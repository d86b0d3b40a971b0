package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
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
        CasePicture picture = situation.picture();
        List<Demand> demands = new ArrayList<>();
        for (Inside inside : Inside.of(picture)) {
            demands.add(demand(situation, picture, inside));
        }
        return demands;
    }

    private static Demand demand(Situation situation, CasePicture picture, Inside inside) {
        Instant due = situation.policy().due(PolicyKey.RECALL_DOSSIER, inside.told());
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(inside.returned().known())
                .by(due)
                .to(Role.PPCS)
                .answeredBy(inside.first(picture, DossierSent.class))
                .overWith(inside.over())
                .why(() -> "Back in custody on recall since "
                        + inside.returned().cited() + "; the dossier is not on record as sent.");
    }
}
