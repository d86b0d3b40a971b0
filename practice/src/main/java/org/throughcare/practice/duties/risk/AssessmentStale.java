package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Role;

/**
 * Text on the record analyses other offences than those of this sentence, or was carried over from an earlier assessment:
 * whoever receives the case owes a full one (R12, R13, R14). The score-only calculation itself is in order and its author
 * is asked for nothing.
 */
public final class AssessmentStale implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ASSESSMENT_STALE_OR_MISMATCHED",
                    "Complete a full assessment that analyses this sentence's offences")
            .keeps(12, 13, 14)
            .reads(PolicyKey.FULL_ASSESSMENT, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            List<Stated<?>> stale = stale(situation, period);
            if (!stale.isEmpty()) {
                demands.add(demand(situation, period, stale));
            }
        }
        return demands;
    }

    private static List<Stated<?>> stale(Situation situation, SentencePeriod period) {
        List<Stated<?>> stale = new ArrayList<>();
        for (Stated<ScoreCalculated> score : situation.picture().all(ScoreCalculated.class)) {
            boolean carried = score.fact().textCarriedFrom() != null
                    || !score.fact().offencesInCarriedText().isEmpty();
            if (period.covers(score) && carried) {
                stale.add(score);
            }
        }
        for (Stated<AssessmentCompleted> assessment : situation.picture().risk().assessments()) {
            if (period.covers(assessment) && !analyses(assessment, period)) {
                stale.add(assessment);
            }
        }
        stale.sort(Comparator.<Stated<?>, Instant>comparing(Stated::known));
        return stale;
    }

    private static boolean analyses(Stated<AssessmentCompleted> assessment, SentencePeriod period) {
        return assessment.fact().textCarriedFrom() == null
                && names(assessment.fact().offencesAnalysed())
                        .containsAll(names(period.sentence().fact().offences()));
    }

    private static Set<String> names(List<Offence> offences) {
        Set<String> names = new HashSet<>();
        offences.forEach(offence -> names.add(offence.name()));
        return names;
    }

    private static Demand demand(Situation situation, SentencePeriod period, List<Stated<?>> stale) {
        Instant due = situation
                .policy()
                .due(PolicyKey.FULL_ASSESSMENT, period.sentence().known());
        Instant first = stale.getFirst().known();
        return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.sentence())
                .because(stale)
                .because(situation.holder())
                .from(
                        first.isAfter(period.sentence().known())
                                ? first
                                : period.sentence().known())
                .by(due)
                .to(situation.practitionerAnd(Role.POM))
                .escalate(due, Role.SPO)
                .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(answer(situation, period))
                .overWith(period.next())
                .why(() -> "The offence analysis on the record (" + Citing.entries(stale)
                        + ") is not of the offences of this sentence ("
                        + period.sentence().cited()
                        + "): a full assessment is owed by whoever holds the case. A score calculated for allocation is"
                        + " in order and stands in place of no assessment.");
    }

    private static @Nullable Stated<AssessmentCompleted> answer(Situation situation, SentencePeriod period) {
        return situation.picture().risk().assessments().stream()
                .filter(assessment -> period.covers(assessment) && analyses(assessment, period))
                .findFirst()
                .orElse(null);
    }
}
