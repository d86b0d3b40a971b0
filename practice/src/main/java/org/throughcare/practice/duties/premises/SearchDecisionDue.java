package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** A room was not searched because that would alert the person: a senior says whether it is searched all the same (R58). */
public final class SearchDecisionDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ROOM_SEARCH_DECISION_DUE",
                    "Decide whether the room is searched although that would alert the person")
            .keeps(58)
            .reads(PolicyKey.PREMISES_SEARCH_DECISION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(RoomSearchAnswered.class).stream()
                .filter(answer -> answer.fact().answer() == SearchAnswer.WOULD_ALERT)
                .map(answer -> demand(situation, answer))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<RoomSearchAnswered> answer) {
        Instant due = situation.policy().due(PolicyKey.PREMISES_SEARCH_DECISION, answer.known());
        return Asking.of(CARD, Episode.of("search", answer))
                .because(answer)
                .from(answer.known())
                .by(due)
                .to(Role.SPO)
                .escalate(due, Role.PDU_HEAD)
                .answeredBy(situation.picture().all(RoomSearchSettled.class).stream()
                        .filter(one -> one.fact().answer().equals(answer.id()))
                        .findFirst()
                        .orElse(null))
                .why(() -> "The room was not searched, as " + answer.cited()
                        + " says, because that would alert the person: "
                        + answer.fact().result() + ". A senior decides whether it is searched all the same.");
    }
}
