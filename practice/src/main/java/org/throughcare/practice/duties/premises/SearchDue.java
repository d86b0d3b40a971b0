package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** A search of a room that was asked for is answered: done, with its result, or not done, with the reason (R58). */
public final class SearchDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ROOM_SEARCH_DUE", "Search the room and say what was found, or say why it was not searched")
            .keeps(58)
            .reads(PolicyKey.PREMISES_SEARCH_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Residence> residences = Residence.of(situation.picture());
        return situation.picture().all(RoomSearchAsked.class).stream()
                .map(asked -> demand(situation, asked, residences))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Demand> demand(
            Situation situation, Stated<RoomSearchAsked> asked, List<Residence> residences) {
        return residences.stream()
                .filter(one -> one.covers(asked.occurred()))
                .reduce((_, later) -> later)
                .map(residence -> {
                    Instant due = situation.policy().due(PolicyKey.PREMISES_SEARCH_ANSWER, asked.known());
                    return Asking.of(CARD, Episode.of("search", asked))
                            .because(asked, residence.agreed())
                            .from(asked.known())
                            .by(due)
                            .to(Role.AP_STAFF)
                            .escalate(due, Role.SPO)
                            .answeredBy(answer(situation, asked))
                            .overWith(residence.ending())
                            .why(() -> "The " + asked.fact().by().title() + " asked in " + asked.cited()
                                    + " for the room to be searched: "
                                    + asked.fact().reason()
                                    + ". Nothing says what came of it.");
                });
    }

    private static @Nullable Stated<RoomSearchAnswered> answer(Situation situation, Stated<RoomSearchAsked> asked) {
        return situation.picture().all(RoomSearchAnswered.class).stream()
                .filter(one -> one.fact().asked().equals(asked.id()))
                .findFirst()
                .orElse(null);
    }
}
