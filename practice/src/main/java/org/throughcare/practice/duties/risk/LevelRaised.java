package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** A person raised the level to high: screening, approved premises, conditions and reporting follow from it (R7, R39). */
public final class LevelRaised implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "LEVEL_RAISED_FOLLOW_UP",
                    "Screen for MAPPA, consider approved premises, run the conditions again, check the reporting plan")
            .keeps(7, 39, 49)
            .reads(PolicyKey.LEVEL_RAISED_FOLLOW_UP);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        List<Stated<RoshRecorded>> levels = situation.picture().risk().levels();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).fact().overall().atLeast(RiskLevel.HIGH)
                    && !levels.get(i - 1).fact().overall().atLeast(RiskLevel.HIGH)) {
                demands.add(demand(situation, levels.get(i - 1), levels.get(i)));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, Stated<RoshRecorded> before, Stated<RoshRecorded> raised) {
        Instant due = situation.policy().due(PolicyKey.LEVEL_RAISED_FOLLOW_UP, raised.known());
        return Asking.of(CARD, Episode.of("level", raised))
                .because(before, raised)
                .because(situation.holder())
                .from(raised.known())
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(screenedAfter(situation.picture(), raised.known()))
                .why(() ->
                        "The level was raised from " + before.fact().overall().inWords() + " (" + before.id() + ") to "
                                + raised.fact().overall().inWords() + " (" + raised.id() + ").");
    }

    private static @Nullable Stated<?> screenedAfter(CasePicture picture, Instant instant) {
        List<Stated<?>> screened = new ArrayList<>(picture.all(MappaScreened.class));
        screened.addAll(picture.partnership().mappa());
        return screened.stream()
                .filter(entry -> entry.known().isAfter(instant))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
