package org.throughcare.practice.risk.assurance;

import java.util.List;
import java.util.OptionalDouble;
import org.throughcare.practice.terms.RiskLevel;

/**
 * How far second ratings agree with what was signed, counted as they are: a sample that takes in more of the high levels than
 * of the medium says with it nothing of all assessments before it is {@link WeightedRates weighted back}.
 *
 * @param agreed the same level
 * @param under judged to be rated too low
 * @param over judged to be rated too high
 * @param kappa agreement beyond chance; empty where there is no chance to disagree
 * @param weightedKappa the same with larger differences counting more
 * @param hoursAdded hours a month that the higher ratings would ask for
 * @param hoursSaved hours a month that the lower ratings would ask for less
 */
public record Agreement(
        Rate agreed,
        Rate under,
        Rate over,
        OptionalDouble kappa,
        OptionalDouble weightedKappa,
        int hoursAdded,
        int hoursSaved) {
    /**
     * Counted from {@code pairs}.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Agreement of(List<RatedTwice> pairs, LevelHours hours) {
        return new Agreement(
                rate(pairs.stream().filter(RatedTwice::agrees).count(), pairs),
                rate(pairs.stream().filter(RatedTwice::under).count(), pairs),
                rate(pairs.stream().filter(RatedTwice::over).count(), pairs),
                Kappa.plain(pairs),
                Kappa.weighted(pairs),
                hours.added(pairs),
                hours.saved(pairs));
    }

    /** Those of {@code pairs} that were signed at {@code level}. */
    public static List<RatedTwice> signedAt(RiskLevel level, List<RatedTwice> pairs) {
        return pairs.stream().filter(pair -> pair.signed() == level).toList();
    }

    private static Rate rate(long count, List<RatedTwice> pairs) {
        return new Rate((int) count, pairs.size());
    }
}
