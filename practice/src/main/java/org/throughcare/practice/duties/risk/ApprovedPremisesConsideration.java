package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/**
 * Release comes near while the recorded level is high or very high: whether approved premises are the right place is said,
 * yes or no, with a reason (R7, R59). A person set the level; the rule asks for no place.
 */
public final class ApprovedPremisesConsideration implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "APPROVED_PREMISES_TO_CONSIDER", "Say whether approved premises are asked for, and why or why not")
            .keeps(7, 59)
            .reads(PolicyKey.APPROVED_PREMISES_LEAD, PolicyKey.RELEASE_DAILY_LEAD);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            Optional<LocalDate> release = period.expectedRelease().filter(_ -> period.custodial());
            if (release.isPresent()) {
                demand(situation, period, release.get()).ifPresent(demands::add);
            }
        }
        return demands;
    }

    private static Optional<Demand> demand(Situation situation, SentencePeriod period, LocalDate release) {
        Instant lead = situation.policy().before(PolicyKey.APPROVED_PREMISES_LEAD, release);
        Instant known = period.basis().getLast().known();
        Instant near = lead.isAfter(known) ? lead : known;
        Optional<Stated<RoshRecorded>> high = standing(situation, near)
                .filter(level -> level.fact().overall().atLeast(RiskLevel.HIGH))
                .or(() -> situation.picture().risk().levels().stream()
                        .filter(level -> level.known().isAfter(near)
                                && period.covers(level)
                                && level.fact().overall().atLeast(RiskLevel.HIGH))
                        .min(Comparator.comparing(Stated::known)));
        return high.map(level -> {
            Instant opens = level.known().isAfter(near) ? level.known() : near;
            Instant due = situation.policy().before(PolicyKey.RELEASE_DAILY_LEAD, release);
            return Asking.of(CARD, Episode.of("sentence", period.sentence()))
                    .because(period.basis())
                    .because(level)
                    .because(situation.holder())
                    .from(opens)
                    .by(due)
                    .to(situation.practitioner())
                    .escalate(due.isAfter(opens) ? due : opens, Role.SPO)
                    .answeredBy(situation.picture().all(ApprovedPremisesPlace.class).stream()
                            .filter(period::covers)
                            .findFirst()
                            .orElse(null))
                    .overWith(loweredAfter(situation, opens))
                    .overWith(period.released())
                    .overWith(period.next())
                    .why(() -> "Release is expected on " + Citing.day(release) + ", the recorded level is "
                            + level.fact().overall().inWords() + " (" + level.id()
                            + "), and nothing on record says whether approved premises were considered.");
        });
    }

    private static Optional<Stated<RoshRecorded>> standing(Situation situation, Instant instant) {
        return situation.picture().risk().levels().stream()
                .filter(level -> !level.known().isAfter(instant))
                .reduce((_, later) -> later);
    }

    private static @Nullable Stated<RoshRecorded> loweredAfter(Situation situation, Instant instant) {
        return situation.picture().risk().levels().stream()
                .filter(level -> level.known().isAfter(instant)
                        && !level.fact().overall().atLeast(RiskLevel.HIGH))
                .findFirst()
                .orElse(null);
    }
}
