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
import org.throughcare.practice.recall.DossierFact.ReferredToBoard;
import org.throughcare.practice.terms.Role;

/** A standard recall is referred to the Parole Board by the end of the 28 days that begin with the return (section 255C(4)). */
public final class BoardReferralDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_REFERRAL_DUE", "Refer the recall to the Parole Board")
            .keeps(72)
            .reads(PolicyKey.RECALL_REFERRAL);

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
                .due(PolicyKey.RECALL_REFERRAL, inside.returned().occurred());
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(inside.returned().known())
                .by(due)
                .to(Role.PPCS)
                .answeredBy(inside.first(picture, ReferredToBoard.class))
                .overWith(inside.over())
                .why(() -> "The 28 days run from the return in "
                        + inside.returned().cited() + "; no referral is on record.");
    }
}
