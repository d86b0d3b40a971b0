package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Role;

/** Every absence is judged acceptable or not, by someone, on evidence, with a next action (R62). */
public final class AbsenceUnresolved implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ABSENCE_UNRESOLVED", "Judge the absence, on what evidence, and say what happens next")
            .keeps(62)
            .reads(PolicyKey.ABSENCE_JUDGE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<EntryId, Stated<AbsenceJudged>> judged = new HashMap<>();
        situation
                .picture()
                .all(AbsenceJudged.class)
                .forEach(one -> judged.putIfAbsent(one.fact().absence(), one));
        List<Demand> demands = new ArrayList<>();
        for (Stated<AppointmentMissed> absence : situation.picture().contact().missed()) {
            Instant due = situation.policy().due(PolicyKey.ABSENCE_JUDGE, absence.known());
            demands.add(Asking.of(CARD, Episode.of("absence", absence))
                    .because(absence)
                    .because(situation.holder())
                    .from(absence.known())
                    .by(due)
                    .to(situation.practitioner())
                    .escalate(due, Role.SPO)
                    .answeredBy(judged.get(absence.id()))
                    .why(() -> "The appointment of " + absence.cited()
                            + " was not kept and nobody has judged the reason yet."));
        }
        return demands;
    }
}
