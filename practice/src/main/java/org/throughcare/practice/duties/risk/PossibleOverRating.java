package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;

/**
 * A level of high or very high with nothing on the record that points to it for a long quiet time: the same question asked
 * the other way round (A1). In the shadow until its cost is known.
 */
public final class PossibleOverRating implements Rule {
    private static final RuleCard CARD = RuleCard.concern(
                    "POSSIBLE_OVER_RATING",
                    "Say what on the record the high level rests on, or whether it still stands")
            .keeps(3)
            .reads(PolicyKey.OVER_RATING_QUIET, PolicyKey.UNDER_RATING_WEIGH)
            .inTheShadow();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<HarmSign> signs = Pointer.signsAsKnown(situation.picture());
        List<Demand> demands = new ArrayList<>();
        List<Stated<RoshRecorded>> levels = situation.picture().risk().levels();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).fact().overall().atLeast(RiskLevel.HIGH)) {
                demands.add(demand(situation, levels, i, signs));
            }
        }
        return demands;
    }

    private static Demand demand(
            Situation situation, List<Stated<RoshRecorded>> levels, int index, List<HarmSign> signs) {
        Stated<RoshRecorded> level = levels.get(index);
        Instant quietSince = signs.stream()
                .map(sign -> sign.stated().known())
                .filter(known -> known.isAfter(level.known()))
                .max(Instant::compareTo)
                .orElse(level.known());
        Instant opens = situation.policy().due(PolicyKey.OVER_RATING_QUIET, quietSince);
        return Asking.of(CARD, Episode.of("level", level))
                .because(level)
                .because(signs.stream().map(HarmSign::stated).toList())
                .because(situation.holder())
                .from(opens)
                .by(situation.policy().due(PolicyKey.UNDER_RATING_WEIGH, opens))
                .to(situation.practitioner())
                .answeredBy(index + 1 < levels.size() ? levels.get(index + 1) : null)
                .answeredBy(Reviews.firstAssessmentAfter(situation.picture(), quietSince))
                .why(() -> "The recorded level is " + level.fact().overall().inWords() + " (" + level.id()
                        + ") and nothing recorded since then points to it.");
    }
}
