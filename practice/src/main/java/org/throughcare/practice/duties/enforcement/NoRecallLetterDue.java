package org.throughcare.practice.duties.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallEndorsed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Stated;

/**
 * Somebody who is not recalled is told so in writing, with what is expected of them (R74), after a further decision once it is
 * endorsed: the length is {@code recall.not-recalled.letter}. It is asked for where the recall was considered on the record, for
 * nobody writes about a consideration the person never heard of.
 */
public final class NoRecallLetterDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "NO_RECALL_LETTER_DUE", "Write to the person that they are not recalled, and what is expected")
            .keeps(74)
            .reads(PolicyKey.NO_RECALL_LETTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            List<Stated<RecallDecided>> decisions = NoRecalls.on(licence, situation.picture());
            for (int at = 0; at < decisions.size(); at++) {
                Stated<RecallDecided> decision = decisions.get(at);
                Optional<? extends Stated<?>> settled = at == 0
                        ? Optional.of(decision)
                        : NoRecalls.after(decision.occurred(), situation.picture(), NoRecallEndorsed.class);
                settled.ifPresent(by -> considered(situation, licence, decision)
                        .ifPresent(passed -> demands.add(demand(situation, licence, decision, by, passed))));
            }
        }
        return demands;
    }

    private static Optional<Stated<ConsiderationPassed>> considered(
            Situation situation, LicencePeriod licence, Stated<RecallDecided> decision) {
        return licence.during(situation.picture().all(ConsiderationPassed.class))
                .filter(passed -> passed.occurred().isBefore(decision.occurred()))
                .reduce((_, later) -> later);
    }

    private static Demand demand(
            Situation situation,
            LicencePeriod licence,
            Stated<RecallDecided> decision,
            Stated<?> settled,
            Stated<ConsiderationPassed> passed) {
        return Asking.of(CARD, Episode.of("decision", decision))
                .because(decision, settled, passed, licence.release())
                .because(situation.holder())
                .from(settled.known())
                .by(situation.policy().due(PolicyKey.NO_RECALL_LETTER, settled.known()))
                .to(situation.practitioner())
                .answeredBy(NoRecalls.after(decision.occurred(), situation.picture(), NoRecallLetterIssued.class)
                        .orElse(null))
                .overWith(NoRecalls.after(decision.occurred(), situation.picture(), ConsiderationBegun.class)
                        .orElse(null))
                .overWith(licence.ending())
                .why(() -> "It was decided in " + decision.cited() + " not to recall, after the consideration in "
                        + passed.cited() + ".");
    }
}
