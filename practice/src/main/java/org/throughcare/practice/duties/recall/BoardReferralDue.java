package org.throughcare.practice.duties.recall;

import java.util.List;
import org.throughcare.practice.duties.Demand;
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
        return Inside.of(situation.picture()).stream()
                .filter(Inside::isStandard)
                .map(inside -> inside.asks(
                        CARD,
                        situation.picture(),
                        situation
                                .policy()
                                .due(
                                        PolicyKey.RECALL_REFERRAL,
                                        inside.returned().occurred()),
                        ReferredToBoard.class,
                        "no referral to the Parole Board is on record",
                        Role.PPCS))
                .toList();
    }
}
