package org.throughcare.practice.risk.assurance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughcare.practice.terms.RiskLevel;

/**
 * What a stratified sample says of all assessments it was drawn from: each second rating counts for as many assessments of
 * its level as it stands for. The intervals take the sample for as many equal ratings as its weights are worth (Kish), and no
 * account of how much of the frame was rated: they are rather too wide than too narrow.
 *
 * @param framed how many assessments it speaks of
 * @param agreed the share rated the same
 * @param under the share judged to be rated too low
 * @param over the share judged to be rated too high
 * @param unheard levels that assessments were signed at and none was rated a second time; it says nothing of them
 */
public record WeightedRates(int framed, Share agreed, Share under, Share over, Set<RiskLevel> unheard) {
    /**
     * A share of all assessments.
     *
     * @param share from 0 to 1
     * @param interval where it lies, in 95 of 100 samples
     */
    public record Share(double share, WilsonInterval interval) {}

    public WeightedRates {
        unheard = Set.copyOf(unheard);
    }

    /**
     * Weighted back to {@code frame}; empty where nothing was rated.
     *
     * @param frame how many assessments were signed at each level
     * @throws IllegalArgumentException where more were rated at a level than were signed at it
     */
    public static Optional<WeightedRates> of(Map<RiskLevel, Integer> frame, List<RatedTwice> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Set<RiskLevel> unheard = EnumSet.noneOf(RiskLevel.class);
        int framed = 0;
        double squares = 0;
        for (RiskLevel level : RiskLevel.values()) {
            int all = frame.getOrDefault(level, 0);
            int rated = Agreement.signedAt(level, pairs).size();
            if (rated > all) {
                throw new IllegalArgumentException("of " + all + " assessments at " + level.inWords() + ", " + rated
                        + " cannot have been rated a second time");
            }
            if (rated == 0 && all > 0) {
                unheard.add(level);
            }
            if (rated > 0) {
                framed += all;
                squares += (double) all * all / rated;
            }
        }
        double worth = framed * (double) framed / squares;
        return Optional.of(new WeightedRates(
                framed,
                share(frame, pairs, framed, worth, RatedTwice::agrees),
                share(frame, pairs, framed, worth, RatedTwice::under),
                share(frame, pairs, framed, worth, RatedTwice::over),
                unheard));
    }

    private static Share share(
            Map<RiskLevel, Integer> frame, List<RatedTwice> pairs, int framed, double worth, Predicate<RatedTwice> of) {
        double sum = 0;
        for (RiskLevel level : RiskLevel.values()) {
            List<RatedTwice> rated = Agreement.signedAt(level, pairs);
            if (!rated.isEmpty()) {
                double part = (double) rated.stream().filter(of).count() / rated.size();
                sum += part * frame.getOrDefault(level, 0);
            }
        }
        double share = Math.clamp(sum / framed, 0, 1);
        return new Share(share, WilsonInterval.ofShare(share, worth, WilsonInterval.NINETY_FIVE));
    }
}
