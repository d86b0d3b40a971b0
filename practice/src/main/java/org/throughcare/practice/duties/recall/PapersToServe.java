package org.throughcare.practice.duties.recall;

import java.util.List;
import org.throughcare.practice.duties.Demand;
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
        return Inside.of(situation.picture()).stream()
                .map(inside -> inside.asks(
                        CARD,
                        situation.picture(),
                        situation.policy().due(PolicyKey.RECALL_PAPERS_SERVED, inside.told()),
                        PapersServed.class,
                        "no papers are on record as served",
                        Role.POM,
                        Role.HEAD_OF_OMU))
                .toList();
    }
}
