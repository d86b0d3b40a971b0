package org.throughcare.practice.duties.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * Nobody is named although the limit has passed, since sentence or since the last practitioner gave the case up: it cannot
 * fall out of view (R80, R82, R84).
 */
public final class Unallocated implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("UNALLOCATED", "Name a practitioner for the case")
            .keeps(80, 82, 84)
            .reads(
                    PolicyKey.SHORT_SENTENCE,
                    PolicyKey.ALLOCATE_VERY_SHORT_DAYS,
                    PolicyKey.ALLOCATE_VERY_SHORT,
                    PolicyKey.ALLOCATE_SHORT_DAYS,
                    PolicyKey.ALLOCATE_SHORT,
                    PolicyKey.ALLOCATE,
                    PolicyKey.ALLOCATE_HEAD_AFTER,
                    PolicyKey.ALLOCATE_REGION_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (AllocationLimit.communityFromDayZero(period, situation.policy())) {
                demands.add(demand(situation, period));
            }
        }
        for (Stated<AllocationEnded> ended : situation.picture().holding().endings()) {
            demands.add(demand(situation, ended));
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<AllocationEnded> ended) {
        Policy policy = situation.policy();
        Instant opens = policy.due(PolicyKey.ALLOCATE, ended.known());
        return Asking.of(CARD, Episode.of("ended", ended))
                .because(ended)
                .from(opens)
                .to(Role.SPO, Role.SPO_ALLOCATION)
                .escalate(policy.due(PolicyKey.ALLOCATE_HEAD_AFTER, opens), Role.PDU_HEAD)
                .escalate(policy.due(PolicyKey.ALLOCATE_REGION_AFTER, opens), Role.REGION)
                .answeredBy(situation
                        .picture()
                        .holding()
                        .firstAfter(ended.occurred())
                        .orElse(null))
                .why(() -> "Nobody holds the case since " + ended.cited() + " and the limit of "
                        + policy.inWords(PolicyKey.ALLOCATE, ended.date()) + " to name someone has passed.");
    }

    private static Demand demand(Situation situation, SentencePeriod period) {
        Instant opens = AllocationLimit.due(period, situation.policy());
        List<Stated<WorkedBeforeAllocation>> work = AllocationLimit.workBefore(period, situation);
        return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(AllocationLimit.holderBefore(period, situation))
                .because(work)
                .from(opens)
                .to(Role.SPO, Role.SPO_ALLOCATION)
                .escalate(situation.policy().due(PolicyKey.ALLOCATE_HEAD_AFTER, opens), Role.PDU_HEAD)
                .escalate(situation.policy().due(PolicyKey.ALLOCATE_REGION_AFTER, opens), Role.REGION)
                .answeredBy(AllocationLimit.allocation(period, situation).orElse(null))
                .overWith(period.next())
                .why(() -> "Nobody is named for the sentence of "
                        + period.sentence().cited() + " and the limit of "
                        + AllocationLimit.inWords(period, situation.policy()) + " has passed."
                        + AllocationLimit.daysLeft(period)
                                .map(days -> " From sentence to release it is " + days + " days.")
                                .orElse("")
                        + AllocationLimit.workInWords(work));
    }
}
