package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;

/** On the day on which somebody is expected in approved premises it is said whether they came (R59). */
public final class ArrivalDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RESIDENT_ARRIVAL_DUE", "Say whether the resident has arrived, and if not who was told")
            .keeps(59)
            .reads(PolicyKey.PREMISES_ARRIVAL_BY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return Residence.of(situation.picture()).stream()
                .map(residence -> demand(situation, residence))
                .toList();
    }

    private static Demand demand(Situation situation, Residence residence) {
        Policy policy = situation.policy();
        LocalDate from = residence.agreed().fact().from();
        Instant day = policy.timekeeper(from).startOf(from);
        Instant opens = day.isAfter(residence.agreed().known())
                ? day
                : residence.agreed().known();
        Instant due = from.atTime(policy.timeOfDay(PolicyKey.PREMISES_ARRIVAL_BY, from))
                .atZone(London.ZONE)
                .toInstant();
        Instant later = due.isAfter(opens) ? due : opens;
        return Asking.of(CARD, Episode.of("residence", residence.agreed()))
                .because(residence.agreed())
                .from(opens)
                .by(due)
                .to(Role.AP_STAFF)
                .escalate(later, Role.COM)
                .escalate(later, Role.SPO)
                .answeredBy(residence.arrived())
                .answeredBy(residence.ending())
                .why(() -> "A place at " + residence.agreed().fact().premises() + " was agreed in "
                        + residence.agreed().cited() + " from " + Citing.day(from)
                        + " on, and nothing says whether the person came.");
    }
}
