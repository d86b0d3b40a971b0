package org.throughcare.practice.duties.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.SupervisionWindow;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.oversight.OversightFact.SfoOpened;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.CourtAppearance;
import org.throughcare.practice.terms.Role;

/**
 * Charged with, and in court for, a listed offence while supervised or within the window after supervision ended: the case
 * is opened, the record frozen, and the chronology built from confirmed acts only (R105-R107, A11).
 */
public final class SfoOpen implements Rule {
    static final String KIND = "SFO_OPEN";

    private static final RuleCard CARD = RuleCard.timescale(
                    KIND, "Open the case, freeze the record, and build the chronology from confirmed acts only")
            .keeps(105, 106, 107)
            .reads(PolicyKey.SFO_WINDOW, PolicyKey.SFO_OPEN)
            .outlivingSupervision();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (Stated<Charged> charge : situation.picture().all(Charged.class)) {
            if (charge.fact().listed()) {
                situation.picture().all(CourtAppearance.class).stream()
                        .filter(appearance ->
                                appearance.fact().listed() && !appearance.date().isBefore(charge.date()))
                        .findFirst()
                        .flatMap(appearance -> demand(situation, charge, appearance))
                        .ifPresent(demands::add);
            }
        }
        return demands;
    }

    private static Optional<Demand> demand(
            Situation situation, Stated<Charged> charge, Stated<CourtAppearance> appearance) {
        LocalDate committed = charge.fact().committedOn();
        LocalDate offence = committed != null ? committed : charge.date();
        return SupervisionWindow.around(situation.picture(), situation.policy(), offence)
                .map(window -> {
                    Instant opens = charge.known().isAfter(appearance.known()) ? charge.known() : appearance.known();
                    return Asking.of(CARD, Episode.of("charge", charge))
                            .because(charge, appearance)
                            .because(window)
                            .from(opens)
                            .by(situation.policy().due(PolicyKey.SFO_OPEN, opens))
                            .to(Role.SFO_LEAD)
                            .answeredBy(situation.picture().all(SfoOpened.class).stream()
                                    .filter(opened -> opened.known().isAfter(opens))
                                    .findFirst()
                                    .orElse(null))
                            .why(() -> "Charged in " + charge.cited() + " and before a court in " + appearance.cited()
                                    + " with a listed offence, while supervised or within "
                                    + situation.policy().inWords(PolicyKey.SFO_WINDOW, offence)
                                    + " of its end.");
                });
    }
}
