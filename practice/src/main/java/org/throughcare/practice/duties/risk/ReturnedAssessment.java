package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.terms.Role;

/**
 * An assessment came back from countersigning and nobody has signed it anew (R8). Whoever disagrees says so instead, which
 * takes it to the next level (R129).
 */
public final class ReturnedAssessment implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RETURNED_ASSESSMENT", "Sign the assessment anew, or say why you disagree with what was asked")
            .keeps(8, 129)
            .reads(PolicyKey.COUNTERSIGN_FINISH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        return situation.picture().all(CountersignatureAnswered.class).stream()
                .filter(answered -> !answered.fact().given())
                .map(returned -> demand(situation, returned))
                .toList();
    }

    private static Demand demand(Situation situation, Stated<CountersignatureAnswered> returned) {
        CasePicture picture = situation.picture();
        Instant due = situation.policy().due(PolicyKey.COUNTERSIGN_FINISH, returned.known());
        return Asking.of(CARD, Episode.of("returned", returned))
                .because(returned)
                .because(situation.holder())
                .from(returned.known())
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(picture.risk().assessments().stream()
                        .filter(assessment -> assessment.known().isAfter(returned.known()))
                        .findFirst()
                        .orElse(null))
                .answeredBy(picture.all(DissentRecorded.class).stream()
                        .filter(dissent -> dissent.fact().decision().equals(returned.id()))
                        .findFirst()
                        .orElse(null))
                .why(() -> "An assessment came back from countersigning (" + returned.cited() + "): "
                        + returned.fact().reason());
    }
}
