package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Ending;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.Role;

/**
 * Release is near and a possible under-rating is still open: answer that first, for multi-agency screening and a place in
 * approved premises hang on it (R7, R49, R59). Reads the duty of an earlier rule and never the level.
 */
public final class UnderRatingBeforeRelease implements Rule {
    private static final RuleCard CARD = RuleCard.concern(
                    "UNDER_RATING_UNRESOLVED_BEFORE_RELEASE",
                    "Answer the open question about the level before release, and what hangs on it")
            .keeps(7, 49, 59)
            .reads(PolicyKey.RELEASE_UNRESOLVED_LEAD)
            .onDuties();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            Optional<LocalDate> release = period.expectedRelease().filter(date -> period.custodial());
            if (release.isPresent()) {
                lastOpen(situation, period)
                        .ifPresent(open -> demands.add(demand(situation, period, release.get(), open)));
            }
        }
        return demands;
    }

    private static Optional<Demand> lastOpen(Situation situation, SentencePeriod period) {
        return situation.earlier(PossibleUnderRating.KIND).stream()
                .filter(open -> !open.neverStood()
                        && open.opensAt().isBefore(period.end())
                        && (open.ending() == null
                                || open.ending().at().isAfter(period.sentence().known())))
                .reduce((earlier, later) -> later);
    }

    private static Demand demand(Situation situation, SentencePeriod period, LocalDate release, Demand open) {
        Instant lead = situation.policy().before(PolicyKey.RELEASE_UNRESOLVED_LEAD, release);
        Instant known = period.basis().getLast().known();
        Instant near = lead.isAfter(known) ? lead : known;
        Asking asking = Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(open.evidence())
                .because(situation.holder())
                .from(near.isAfter(open.opensAt()) ? near : open.opensAt())
                .by(situation.policy().timekeeper(release).startOf(release))
                .to(situation.practitionerAnd(Role.SPO))
                .overWith(period.released())
                .overWith(period.next());
        Ending ending = open.ending();
        if (ending != null) {
            boolean answered = ending.how() == Ending.How.ANSWERED;
            open.answer(situation.picture()).ifPresent(answered ? asking::answeredBy : asking::overWith);
        }
        return asking.why(() -> "Release is expected on " + Citing.day(release)
                + " and the question whether the recorded level still stands is open since "
                + Citing.day(situation.policy().dateOf(open.opensAt()))
                + ". Multi-agency screening and a place in approved premises hang on the answer.");
    }
}
