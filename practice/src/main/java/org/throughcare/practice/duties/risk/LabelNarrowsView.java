package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** A label such as "acquisitive" stands beside facts of violence or weapons: show both and ask for the whole (R50). */
public final class LabelNarrowsView implements Rule {
    private static final RuleCard CARD = RuleCard.concern(
                    "LABEL_NARROWS_VIEW", "Look past the label: assess on all the facts, and set monitoring by risk")
            .keeps(50)
            .reads(PolicyKey.LABEL_WEIGH);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<HarmSign> signs = Pointer.signsAsKnown(situation.picture());
        List<Demand> demands = new ArrayList<>();
        for (Stated<IomRegistered> registered :
                situation.picture().partnership().iom()) {
            if (!registered.fact().label().pointsToHarm() && !signs.isEmpty()) {
                demands.add(demand(situation, registered, signs));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<IomRegistered> registered, List<HarmSign> signs) {
        Instant first = signs.getFirst().stated().known();
        Instant opens = first.isAfter(registered.known()) ? first : registered.known();
        Instant due = situation.policy().due(PolicyKey.LABEL_WEIGH, opens);
        return Asking.of(CARD, Episode.of("label", registered))
                .because(registered)
                .because(signs.stream().map(HarmSign::stated).toList())
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitionerAnd(Role.IOM))
                .escalate(due, Role.SPO)
                .answeredBy(Reviews.firstAssessmentAfter(situation.picture(), opens))
                .overWith(situation.picture().partnership().iomEndings().stream()
                        .filter(end -> end.occurred().isAfter(registered.occurred()))
                        .findFirst()
                        .orElse(null))
                .why(() -> "The label says " + registered.fact().label().inWords() + " (" + registered.id()
                        + "); the record also holds: " + Citing.signs(signs) + ".");
    }
}
