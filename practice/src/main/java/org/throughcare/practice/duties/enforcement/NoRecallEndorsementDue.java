package org.throughcare.practice.duties.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallEndorsed;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * A further decision not to recall on the same licence is endorsed by a senior manager (R74): the length is {@code
 * recall.not-recalled.endorsement}.
 */
public final class NoRecallEndorsementDue implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "NO_RECALL_ENDORSEMENT_DUE", "Endorse the further decision not to recall, or say why not")
            .keeps(74)
            .reads(PolicyKey.NO_RECALL_ENDORSEMENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (LicencePeriod licence : situation.picture().licencePeriods()) {
            List<Stated<RecallDecided>> decisions = NoRecalls.on(licence, situation.picture());
            for (int at = 1; at < decisions.size(); at++) {
                demands.add(demand(situation, licence, decisions.get(at), decisions.get(at - 1)));
            }
        }
        return demands;
    }

    private static Demand demand(
            Situation situation, LicencePeriod licence, Stated<RecallDecided> decision, Stated<RecallDecided> before) {
        return Asking.of(CARD, Episode.of("decision", decision))
                .because(decision, before, licence.release())
                .from(decision.known())
                .by(situation.policy().due(PolicyKey.NO_RECALL_ENDORSEMENT, decision.known()))
                .to(Role.PDU_HEAD)
                .answeredBy(NoRecalls.after(decision.occurred(), situation.picture(), NoRecallEndorsed.class)
                        .orElse(null))
                .overWith(NoRecalls.after(decision.occurred(), situation.picture(), RecallDecided.class)
                        .orElse(null))
                .overWith(licence.ending())
                .why(() -> "It was decided in " + decision.cited() + " not to recall, on the same licence as in "
                        + before.cited() + ".");
    }
}
