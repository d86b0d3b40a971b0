package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/**
 * Facts of several sorts point above a recorded level of low or medium (R3). The rule lists them and asks; it never sets
 * a level (R18). It asks once for each recorded level: at once where the level came without reasons, and otherwise when a
 * further such fact becomes known.
 */
public final class PossibleUnderRating implements Rule {
    static final String KIND = "POSSIBLE_UNDER_RATING";

    private static final RuleCard CARD = RuleCard.concern(
                    KIND, "Weigh the listed facts together and say whether the recorded level still stands")
            .keeps(2, 3)
            .reads(PolicyKey.UNDER_RATING_POINTERS, PolicyKey.UNDER_RATING_WEIGH, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<HarmSign> signs = Pointer.signsAsKnown(situation.picture());
        List<Demand> demands = new ArrayList<>();
        for (Stated<RoshRecorded> level : situation.picture().risk().levels()) {
            if (!level.fact().overall().atLeast(RiskLevel.HIGH)) {
                demand(situation, level, signs).ifPresent(demands::add);
            }
        }
        return demands;
    }

    private static Optional<Demand> demand(Situation situation, Stated<RoshRecorded> level, List<HarmSign> signs) {
        Optional<Stated<RoshRecorded>> next = situation.picture().risk().levels().stream()
                .filter(other -> other.known().isAfter(level.known()))
                .findFirst();
        List<HarmSign> before = signs.stream()
                .filter(sign -> next.isEmpty()
                        || sign.stated().known().isBefore(next.get().known()))
                .toList();
        return opens(situation, level, before).map(opens -> {
            Instant due = situation.policy().due(PolicyKey.UNDER_RATING_WEIGH, opens);
            Asking asking = Asking.of(CARD, Episode.of("level", level))
                    .because(level)
                    .because(before.stream().map(HarmSign::stated).toList())
                    .because(situation.holder())
                    .from(opens)
                    .by(due)
                    .to(situation.practitionerAnd(Role.POM))
                    .escalate(due, Role.SPO)
                    .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), Role.PDU_HEAD)
                    .answeredBy(Reviews.firstAssessmentAfter(situation.picture(), opens))
                    .answeredBy(Reviews.firstWeighingAfter(situation.picture(), opens));
            next.ifPresent(other -> {
                if (other.fact().reasons() != null) {
                    asking.answeredBy(other);
                } else {
                    asking.overWith(other);
                }
            });
            return asking.why(
                    () -> "The recorded level is " + level.fact().overall().inWords() + " (" + level.id()
                            + "). These facts, from every agency, point above it and are to be weighed together, beside those"
                            + " that point down: " + Citing.signs(before) + ".");
        });
    }

    private static Optional<Instant> opens(Situation situation, Stated<RoshRecorded> level, List<HarmSign> signs) {
        Set<Pointer> pointers = EnumSet.noneOf(Pointer.class);
        Instant reached = null;
        Instant fresh = null;
        for (HarmSign sign : signs) {
            Instant known = sign.stated().known();
            pointers.addAll(Pointer.of(sign));
            if (reached == null
                    && pointers.size()
                            >= situation
                                    .policy()
                                    .count(
                                            PolicyKey.UNDER_RATING_POINTERS,
                                            situation.policy().dateOf(known))) {
                reached = known;
            }
            if (fresh == null && !known.isBefore(level.known())) {
                fresh = known;
            }
        }
        Instant ready = level.fact().reasons() == null ? level.known() : fresh;
        if (reached == null || ready == null) {
            return Optional.empty();
        }
        return Optional.of(reached.isAfter(ready) ? reached : ready);
    }
}
