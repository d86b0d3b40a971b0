package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.Role;

/** A community sentence asks for an assessment and plan within the standard's limit (R14). */
public final class InitialAssessment implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "INITIAL_ASSESSMENT_DUE", "Complete the first assessment and sentence plan")
            .keeps(14)
            .reads(PolicyKey.INITIAL_ASSESSMENT, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (!period.custodial()) {
                demands.add(demand(situation, period));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, SentencePeriod period) {
        Instant due = situation
                .policy()
                .due(PolicyKey.INITIAL_ASSESSMENT, period.sentence().known());
        return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.sentence())
                .because(situation.holder())
                .from(period.sentence().known())
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), Role.PDU_HEAD)
                .answeredBy(situation.picture().risk().assessments().stream()
                        .filter(period::covers)
                        .findFirst()
                        .orElse(null))
                .overWith(period.next())
                .why(() -> "Sentenced in " + period.sentence().cited()
                        + "; the first assessment and plan follow from it.");
    }
}
