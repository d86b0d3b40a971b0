package org.throughcare.practice.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much speaks for two records being one person, in binary logarithms of the odds, and why. Never a decision.
 *
 * @param score the prior and all lines together; for likely twins the weight that stands in for all of it
 * @param prior what two records have before anything is compared
 * @param lines what each comparison adds, in the order of {@link Comparison}; one on which either record is silent has none
 * @param twins whether they look like twins
 */
public record MatchScore(double score, double prior, List<MatchLine> lines, boolean twins) {
    public MatchScore {
        lines = List.copyOf(lines);
    }

    /** The lines to show, one a comparison, the prior first. */
    public List<String> inWords() {
        List<String> words = new ArrayList<>();
        words.add(String.format(Locale.ROOT, "two records drawn at random, %+.1f", prior));
        lines.forEach(line -> words.add(line.inWords()));
        if (twins) {
            words.add(String.format(
                    Locale.ROOT,
                    "same surname, birth and place or sentence but different first names: could be twins, set to %+.1f",
                    score));
        }
        return words;
    }
}
