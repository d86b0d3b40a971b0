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
import org.throughcare.practice.recall.rules.ReRelease;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;

/** A fixed term ends on a day that is known from the return (sections 255B and 255BA): the release is prepared before it. */
public final class ReReleaseDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RE_RELEASE_DUE", "Prepare the release at the end of the fixed term, and record it")
            .keeps(72)
            .reads(PolicyKey.RE_RELEASE_LEAD);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Inside inside : Inside.of(situation.picture())) {
            inside.days().ifPresent(days -> demands.add(demand(situation.policy(), inside, days)));
        }
        return demands;
    }

    private static Demand demand(Policy policy, Inside inside, int days) {
        LocalDate release = ReRelease.on(inside.returned().date(), days, List.of(), null);
        Instant known = inside.returned().known();
        Instant lead = policy.before(PolicyKey.RE_RELEASE_LEAD, release);
        return Asking.of(CARD, Episode.of("return", inside.returned()))
                .because(inside.basis())
                .from(lead.isAfter(known) ? lead : known)
                .by(policy.sameDay(release.atStartOfDay(London.ZONE).toInstant()))
                .to(Role.HEAD_OF_OMU, Role.COM)
                .answeredBy(inside.over())
                .why(() -> "Back in custody since " + inside.returned().cited() + " for a fixed term of " + days
                        + " days, the day of the return included: the last of them is " + release + ".");
    }
}
