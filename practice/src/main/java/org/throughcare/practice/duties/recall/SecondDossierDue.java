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
        CasePicture picture = situation.picture();
        List<Demand> demands = new ArrayList<>();
        for (Inside inside : Inside.of(picture)) {
            if (inside.isStandard()) {
                demands.add(demand(situation, picture, inside));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, CasePicture picture, Inside inside) {
        Instant due = situation
                .policy()
                .due(
                        PolicyKey.RECALL_SECOND_DOSSIER,
                        inside.wereInside() ? inside.told() : inside.returned().occurred());
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(inside.returned().known())
                .by(due)
                .to(Role.PPCS)
                .answeredBy(inside.first(picture, SecondDossierSent.class))
                .overWith(inside.over())
                .why(() -> "Back in custody on a standard recall since "
                        + inside.returned().cited() + "; no second dossier is on record as sent.");
    }
}
