package org.throughcare.service.web.model.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;

/**
 * What the second ratings of a unit say together, over time. Nobody is named, and nothing is shown of too few.
 *
 * @param unit the unit, or empty while none is chosen
 * @param units the units to choose from; empty for somebody who has one of their own
 * @param smallest the smallest group of which anything is shown
 * @param periods periods, the newest first
 * @param together all periods of which something is shown, as one; null while there is none
 * @param medium of the medium cases, how many were judged rated too low, in words; empty where they are too few (R9)
 * @param levels the same by the level that was signed
 * @param held the levels of which nothing is shown, in words; empty where there are none
 * @param hours how many hours a month a case is taken to ask for at each level, in words
 * @param chart the drawing, or null where there is nothing to draw
 */
public record AssuranceReport(
        String unit,
        List<Choice> units,
        int smallest,
        List<Row> periods,
        @Nullable Row together,
        String medium,
        List<Row> levels,
        String held,
        String hours,
        @Nullable AssuranceChart chart) {
    /**
     * One line of figures.
     *
     * @param name what it is of
     * @param framed how many assessments were signed
     * @param rated how many were rated a second time, or in words that they are too few
     * @param shown the figures, or null where they are too few
     */
    public record Row(
            String name, int framed, String rated, @Nullable Figures shown) {}

    /**
     * Figures in words: the count, the share and its interval.
     *
     * @param agreed the same level
     * @param under rated too low
     * @param over rated too high
     * @param weightedUnder the share rated too low among all that were signed; empty where it is not worked out
     * @param weightedOver the share rated too high among all that were signed
     * @param kappa agreement beyond chance
     * @param added hours a month that the higher ratings would add
     * @param saved hours a month that the lower ratings would save
     */
    public record Figures(
            String agreed,
            String under,
            String over,
            String weightedUnder,
            String weightedOver,
            String kappa,
            int added,
            int saved) {}

    public AssuranceReport {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
        levels = List.copyOf(levels);
    }
}
