package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** The room of a resident is searched in turn, counted from the day they were expected or from the last search (R58). */
public final class RoutineSearchDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ROUTINE_SEARCH_DUE", "Search the room in its turn and say what was found")
            .keeps(58)
            .reads(PolicyKey.PREMISES_SEARCH_ROUTINE, PolicyKey.CLOSE_OF_BUSINESS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Residence residence : Residence.of(situation.picture())) {
            List<Stated<RoomSearchAnswered>> done = done(situation, residence);
            demands.add(demand(
                    situation,
                    residence,
                    residence.agreed(),
                    residence.agreed().fact().from(),
                    next(done, 0)));
            for (int i = 0; i < done.size(); i++) {
                demands.add(
                        demand(situation, residence, done.get(i), done.get(i).date(), next(done, i + 1)));
            }
        }
        return demands;
    }

    /** The date on which the next search in turn is due; it is counted from {@code last}. */
    public static LocalDate next(Policy policy, LocalDate last) {
        return policy.dateAfter(PolicyKey.PREMISES_SEARCH_ROUTINE, last);
    }

    private static List<Stated<RoomSearchAnswered>> done(Situation situation, Residence residence) {
        return situation.picture().all(RoomSearchAnswered.class).stream()
                .filter(one -> one.fact().answer() == SearchAnswer.DONE && residence.covers(one.occurred()))
                .toList();
    }

    private static @Nullable Stated<?> next(List<Stated<RoomSearchAnswered>> done, int index) {
        return index < done.size() ? done.get(index) : null;
    }

    private static Demand demand(
            Situation situation, Residence residence, Stated<?> since, LocalDate from, @Nullable Stated<?> answer) {
        Policy policy = situation.policy();
        LocalDate day = next(policy, from);
        Instant opens = policy.timekeeper(day).startOf(day);
        return Asking.of(CARD, Episode.of("turn", since))
                .because(residence.agreed(), since)
                .from(opens.isAfter(since.known()) ? opens : since.known())
                .by(policy.sameDay(opens))
                .to(Role.AP_STAFF)
                .escalate(policy.sameDay(opens), Role.SPO)
                .answeredBy(answer)
                .overWith(residence.ending())
                .why(() -> "The room is searched in turn; its turn came on " + Citing.day(day) + ", counted from "
                        + since.cited() + ".");
    }
}
