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
import org.throughcare.practice.recall.CaseworkFact.PapersServed;
import org.throughcare.practice.terms.Role;

/** The person is told the reasons for the recall on return, and that they can make representations (section 254(2)). */
public final class PapersToServe implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RECALL_PAPERS_DUE",
                    "Tell the person the reasons for the recall and their right to make representations")
            .keeps(76)
            .reads(PolicyKey.RECALL_PAPERS_SERVED);

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
        Instant due = situation.policy().due(PolicyKey.RECALL_PAPERS_SERVED, inside.told());
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(inside.returned().known())
                .by(due)
                .to(Role.POM, Role.HEAD_OF_OMU)
                .answeredBy(inside.first(picture, PapersServed.class))
                .overWith(inside.over())
                .why(() -> "Back in custody on recall since "
                        + inside.returned().cited() + "; no papers are on record as served.");
    }
}
