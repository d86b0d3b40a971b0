package org.throughcare.practice.duties.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.RecordFact.Classified;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.terms.Role;

/** Something came in of a kind the system does not know: it is kept, shown, and a person says what it is. */
public final class InformationUnclassified implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "INFORMATION_UNCLASSIFIED", "Say what kind of information this is, and weigh it")
            .keeps(28)
            .reads(PolicyKey.CLASSIFY);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<UnknownFact> unknown : situation.picture().all(UnknownFact.class)) {
            Instant due = situation.policy().due(PolicyKey.CLASSIFY, unknown.known());
            demands.add(Asking.of(CARD, Episode.of("information", unknown))
                    .because(unknown)
                    .because(situation.holder())
                    .from(unknown.known())
                    .by(due)
                    .to(situation.practitionerAnd(Role.CASE_ADMINISTRATOR, Role.POM, Role.POLICE, Role.PPCS))
                    .escalate(due, Role.SPO)
                    .answeredBy(classified(situation, unknown))
                    .why(() -> "The record holds " + unknown.cited() + " of the kind '"
                            + unknown.fact().kind() + "', which has no place in it yet."));
        }
        return demands;
    }

    private static @Nullable Stated<Classified> classified(Situation situation, Stated<UnknownFact> unknown) {
        return situation.picture().all(Classified.class).stream()
                .filter(classified -> classified.fact().entry().equals(unknown.id()))
                .findFirst()
                .orElse(null);
    }
}
