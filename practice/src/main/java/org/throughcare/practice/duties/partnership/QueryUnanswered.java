package org.throughcare.practice.duties.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.QueryAnswered;
import org.throughcare.practice.partnership.PartnershipFact.QueryReceived;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A question was received and left unanswered (R55). */
public final class QueryUnanswered implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("QUERY_UNANSWERED", "Answer the question, or say who will")
            .keeps(55)
            .reads(PolicyKey.QUERY_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<EntryId, Stated<QueryAnswered>> answers = new HashMap<>();
        situation
                .picture()
                .all(QueryAnswered.class)
                .forEach(one -> answers.putIfAbsent(one.fact().query(), one));
        List<Demand> demands = new ArrayList<>();
        for (Stated<QueryReceived> query : situation.picture().all(QueryReceived.class)) {
            Instant opens = situation.policy().due(PolicyKey.QUERY_ANSWER, query.known());
            Asking asking = Asking.of(CARD, Episode.of("query", query))
                    .because(query)
                    .from(opens)
                    .to(Desk.of(query.fact().to()))
                    .answeredBy(answers.get(query.id()));
            if (query.fact().to() == Party.PROBATION) {
                asking.to(Role.SPO);
            }
            demands.add(asking.why(() -> query.fact().from() + " asked in " + query.cited() + " about "
                    + query.fact().about() + ". No answer is on record."));
        }
        return demands;
    }
}
