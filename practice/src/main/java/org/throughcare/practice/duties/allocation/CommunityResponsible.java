package org.throughcare.practice.duties.allocation;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.Role;

/** So little of a custodial sentence is left that the community is responsible from its first day (R80, R81). */
public final class CommunityResponsible implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "COMMUNITY_RESPONSIBLE_FROM_DAY_0", "Allocate a community practitioner now")
            .keeps(80, 81)
            .reads(
                    PolicyKey.SHORT_SENTENCE,
                    PolicyKey.ALLOCATE_VERY_SHORT_DAYS,
                    PolicyKey.ALLOCATE_VERY_SHORT,
                    PolicyKey.ALLOCATE_SHORT_DAYS,
                    PolicyKey.ALLOCATE_SHORT,
                    PolicyKey.ALLOCATE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (period.custodial() && AllocationLimit.communityFromDayZero(period, situation.policy())) {
                demands.add(demand(situation, period));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, SentencePeriod period) {
        return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(AllocationLimit.holderBefore(period, situation))
                .from(period.sentence().known())
                .by(AllocationLimit.due(period, situation.policy()))
                .to(Role.SPO_ALLOCATION)
                .answeredBy(AllocationLimit.allocation(period, situation).orElse(null))
                .overWith(period.next())
                .why(() -> "Sentenced in " + period.sentence().cited() + " with release expected on "
                        + period.expectedRelease().map(Citing::day).orElse("a date not known") + ", "
                        + AllocationLimit.daysLeft(period).orElse(0L)
                        + " days later: responsibility lies with the community from the day of sentence, and a"
                        + " practitioner is to be named within "
                        + AllocationLimit.inWords(period, situation.policy()) + ".");
    }
}
