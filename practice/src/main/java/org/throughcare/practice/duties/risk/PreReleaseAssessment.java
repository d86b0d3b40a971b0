package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.duties.WorkingDates;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.terms.Role;

/** A release date and no assessment made for it: asked at set leads, and daily in the last working days (R5). */
public final class PreReleaseAssessment implements Rule {
    private static final Set<AssessmentKind> COUNTS =
            Set.of(AssessmentKind.FULL, AssessmentKind.REVIEW, AssessmentKind.PRE_RELEASE);

    private static final RuleCard CARD = RuleCard.timescale(
                    "PRE_RELEASE_ASSESSMENT_OWED", "Complete the assessment before release")
            .keeps(5)
            .reads(
                    PolicyKey.PRE_RELEASE_LEAD,
                    PolicyKey.PRE_RELEASE_SPO_LEAD,
                    PolicyKey.PRE_RELEASE_HEAD_LEAD,
                    PolicyKey.RELEASE_DAILY_LEAD,
                    PolicyKey.REMINDER_TIME);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (period.custodial()) {
                period.expectedRelease().ifPresent(release -> demands.add(demand(situation, period, release)));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, SentencePeriod period, LocalDate release) {
        Policy policy = situation.policy();
        Instant lead = policy.before(PolicyKey.PRE_RELEASE_LEAD, release);
        Instant known = period.basis().getLast().known();
        return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(situation.holder())
                .from(lead.isAfter(known) ? lead : known)
                .by(policy.before(PolicyKey.RELEASE_DAILY_LEAD, release))
                .to(situation.practitioner())
                .escalate(policy.before(PolicyKey.PRE_RELEASE_SPO_LEAD, release), Role.SPO)
                .escalate(policy.before(PolicyKey.PRE_RELEASE_HEAD_LEAD, release), Role.PDU_HEAD)
                .remind(
                        WorkingDates.leadingTo(release, PolicyKey.RELEASE_DAILY_LEAD, policy),
                        policy.timeOfDay(PolicyKey.REMINDER_TIME, release))
                .answeredBy(assessment(situation, period))
                .overWith(period.released())
                .overWith(period.next())
                .why(() -> "Release is expected on " + Citing.day(release) + " (" + Citing.entries(period.basis())
                        + ") and no assessment made since sentence is on record.");
    }

    private static @Nullable Stated<AssessmentCompleted> assessment(Situation situation, SentencePeriod period) {
        return situation.picture().risk().assessments().stream()
                .filter(assessment -> period.covers(assessment)
                        && COUNTS.contains(assessment.fact().assessment())
                        && assessment.fact().textCarriedFrom() == null)
                .min(Comparator.comparing(Stated::known))
                .orElse(null);
    }
}
