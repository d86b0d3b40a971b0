package org.throughcare.practice.duties.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** The prison holds conduct or intelligence that bears on harm and probation does not have it (R28, R29). */
public final class CustodyInformationNotShared implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "CUSTODY_INFORMATION_NOT_SHARED", "Share with probation what the prison holds")
            .keeps(28, 29)
            .reads(PolicyKey.INFORMATION_SHARE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        if (situation.picture().party() != Party.PRISON) {
            return demands;
        }
        for (HarmSign sign : situation.picture().signs()) {
            boolean ofTheHouse = sign.stated().fact() instanceof CustodyFact && sign.setting() == Where.CUSTODY;
            if (ofTheHouse
                    && sign.pointsToHarm()
                    && Sharing.direct(sign.stated())
                            .filter(shared -> !shared.isAfter(sign.stated().known()))
                            .isEmpty()) {
                demands.add(demand(situation, sign.stated()));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<?> held) {
        Instant due = situation.policy().due(PolicyKey.INFORMATION_SHARE, held.known());
        return Asking.of(CARD, Episode.of("information", held))
                .because(held)
                .from(held.known())
                .by(due)
                .to(Role.POM)
                .escalate(due, Role.HEAD_OF_OMU)
                .answeredBy(Sharing.disclosure(held, situation.picture()).orElse(null))
                .answeredBy(Sharing.direct(held)
                        .map(shared -> new Stated<>(held.entry(), shared, held.fact()))
                        .orElse(null))
                .why(() -> "The prison holds " + held.cited() + " and probation does not have it.");
    }
}
