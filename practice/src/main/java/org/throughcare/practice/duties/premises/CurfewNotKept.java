package org.throughcare.practice.duties.premises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CurfewNights;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * A resident of approved premises is signed out and the hours of curfew have begun: somebody finds out where they are (R58,
 * R59). It says nothing of why.
 */
public final class CurfewNotKept implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CURFEW_NOT_KEPT", "Find out where the resident is, and record when they are back or what was done")
            .keeps(59)
            .reads(PolicyKey.PREMISES_CURFEW_FROM, PolicyKey.PREMISES_CURFEW_TO, PolicyKey.PREMISES_CURFEW_ANSWER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        CurfewNights nights = CurfewNights.of(situation.picture(), situation.policy());
        List<Demand> demands = new ArrayList<>();
        for (Residence residence : Residence.of(situation.picture())) {
            residence.movements().stream()
                    .filter(Residence::isOut)
                    .forEach(out -> demands.add(demand(situation, nights, residence, out)));
        }
        return demands;
    }

    private static Demand demand(Situation situation, CurfewNights nights, Residence residence, Stated<?> out) {
        Instant began = nights.beginsAfter(out);
        Instant opens = began.isAfter(out.known()) ? began : out.known();
        Instant due = situation.policy().due(PolicyKey.PREMISES_CURFEW_ANSWER, opens);
        LocalDate night = nights.dateOfNight(out.occurred());
        return Asking.of(CARD, Episode.of("out", out))
                .because(out, residence.agreed())
                .because(nights.set())
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitionerAnd(Role.AP_STAFF))
                .escalate(due, Role.SPO)
                .escalate(due, Role.ON_CALL_MANAGER)
                .answeredBy(residence.inAfter(out).orElse(null))
                .overWith(residence.ending())
                .why(() -> "Signed out of " + residence.agreed().fact().premises() + " in " + out.cited()
                        + "; the curfew of the night of " + Citing.day(night) + " began at " + Citing.time(began)
                        + " and nothing says that the person is back.");
    }
}
