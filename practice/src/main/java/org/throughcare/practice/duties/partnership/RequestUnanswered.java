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
import org.throughcare.practice.partnership.PartnershipFact.RequestAnswered;
import org.throughcare.practice.partnership.PartnershipFact.RequestMade;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/** A request between agencies has had no answer by its time: both sides are told (R55). */
public final class RequestUnanswered implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "REQUEST_UNANSWERED", "Answer the request, or refuse it with a reason")
            .keeps(55)
            .reads(PolicyKey.REQUEST_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<EntryId, Stated<RequestAnswered>> answers = new HashMap<>();
        situation
                .picture()
                .all(RequestAnswered.class)
                .forEach(one -> answers.putIfAbsent(one.fact().request(), one));
        List<Demand> demands = new ArrayList<>();
        for (Stated<RequestMade> request : situation.picture().all(RequestMade.class)) {
            Instant named = request.fact().answerBy();
            Instant opens = named != null ? named : situation.policy().due(PolicyKey.REQUEST_ANSWER, request.known());
            demands.add(Asking.of(CARD, Episode.of("request", request))
                    .because(request)
                    .from(opens)
                    .to(Desk.of(request.fact().from()), Desk.of(request.fact().to()))
                    .answeredBy(answers.get(request.id()))
                    .why(() -> request.fact().from().inWords() + " asked "
                            + request.fact().to().inWords() + " in " + request.cited() + ": "
                            + request.fact().what() + ". No answer is on record."));
        }
        return demands;
    }
}
