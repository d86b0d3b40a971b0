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
                        PolicyKey.RECALL_PART_B,
                        inside.wereInside() ? inside.told() : inside.returned().occurred());
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(inside.returned().known())
                .by(due)
                .to(Role.COM)
                .answeredBy(inside.first(picture, PartBSent.class))
                .overWith(inside.over())
                .why(() -> "Back in custody on a standard recall since "
                        + inside.returned().cited() + "; Part B is not on record as sent.");
    }
}
