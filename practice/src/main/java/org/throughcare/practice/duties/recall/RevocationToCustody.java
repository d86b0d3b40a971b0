package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * The licence is revoked and the person is at large: police, probation and the casework section share one clock, one plan
 * and, before a weekend, one named owner (R70, R71, R79).
 */
public final class RevocationToCustody implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "REVOCATION_TO_CUSTODY_CLOCK",
                    "Agree one arrest plan with verified addresses, and name who holds it until the person is back")
            .keeps(70, 71, 79)
            .reads(PolicyKey.RETURN_TARGET, PolicyKey.RETURN_TARGET_EMERGENCY, PolicyKey.RETURN_REPORTED);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<LicenceRevoked> revoked : situation.picture().all(LicenceRevoked.class)) {
            demands.add(demand(situation, revoked));
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<LicenceRevoked> revoked) {
        Policy policy = situation.policy();
        PolicyKey target = revoked.fact().emergency() ? PolicyKey.RETURN_TARGET_EMERGENCY : PolicyKey.RETURN_TARGET;
        Instant due = policy.due(target, revoked.occurred());
        LocalDate day = revoked.date();
        boolean weekend = policy.noWorkingDayFollows(day);
        Asking asking = Asking.of(CARD, Episode.of("revocation", revoked))
                .because(revoked)
                .from(revoked.known())
                .by(due)
                .to(Role.SPO, Role.PPCS, Role.POLICE)
                .escalate(due, Role.PDU_HEAD)
                .answeredBy(RecallActs.backAfter(situation.picture(), revoked));
        if (weekend) {
            asking.to(Role.ON_CALL_MANAGER);
        }
        return asking.why(() -> "The licence was revoked in " + revoked.cited()
                + ". Half of those recalled"
                + " are back within "
                + policy.inWords(PolicyKey.RETURN_REPORTED, day) + "; the target is "
                + policy.inWords(target, day) + "."
                + (weekend ? " No working day follows: the on-call manager holds the plan until one does." : ""));
    }
}
