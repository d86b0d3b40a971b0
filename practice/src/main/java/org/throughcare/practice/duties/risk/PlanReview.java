package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.terms.Role;

/** A risk management plan's own review date has come (R16). */
public final class PlanReview implements Rule {
    private static final RuleCard CARD = RuleCard.timescale("PLAN_REVIEW_DUE", "Review the risk management plan")
            .keeps(16)
            .reads(PolicyKey.CLOSE_OF_BUSINESS, PolicyKey.PLAN_REVIEW_SPO_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Stated<?>> plans = new ArrayList<>();
        plans.addAll(situation.picture().all(PlanMade.class));
        plans.addAll(situation.picture().all(PlanReviewed.class));
        plans.sort(Comparator.<Stated<?>, Instant>comparing(Stated::occurred));
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            LocalDate reviewOn = reviewOn(plans.get(i));
            if (reviewOn != null) {
                Stated<?> next = i + 1 < plans.size() ? plans.get(i + 1) : null;
                demands.add(demand(situation, plans.get(i), reviewOn, next));
            }
        }
        return demands;
    }

    private static @Nullable LocalDate reviewOn(Stated<?> plan) {
        return switch (plan.fact()) {
            case PlanMade made -> made.reviewOn();
            case PlanReviewed reviewed -> reviewed.nextReviewOn();
            default -> null;
        };
    }

    private static Demand demand(Situation situation, Stated<?> plan, LocalDate reviewOn, @Nullable Stated<?> next) {
        Instant due = situation.policy().timekeeper(reviewOn).closeOf(reviewOn);
        return Asking.of(CARD, Episode.of("plan", plan))
                .because(plan)
                .because(situation.holder())
                .from(situation.policy().timekeeper(reviewOn).startOf(reviewOn))
                .by(due)
                .to(situation.practitioner())
                .escalate(situation.policy().due(PolicyKey.PLAN_REVIEW_SPO_AFTER, due), Role.SPO)
                .answeredBy(next)
                .why(() -> "The plan of " + plan.cited() + " is to be reviewed by " + Citing.day(reviewOn) + ".");
    }
}
