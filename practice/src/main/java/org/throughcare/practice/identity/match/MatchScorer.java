package org.throughcare.practice.identity.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Identity;

/** Scores pairs of records after Fellegi and Sunter: the prior, and for each comparison the weight of the level that holds. */
public final class MatchScorer {
    private final MatchWeights weights;
    private final Scales scales;

    /** A scorer of these weights in a register whose values are as common as {@code terms} says. */
    public MatchScorer(MatchWeights weights, TermFrequencies terms) {
        this.weights = weights;
        scales = new Scales(weights, terms);
    }

    /** The score of two identities; the same whichever comes first. */
    public MatchScore score(Identity one, Identity other) {
        return score(Profile.of(one), Profile.of(other));
    }

    /** As {@link #score(Identity, Identity)}, for records compared many times. */
    public MatchScore score(Profile one, Profile other) {
        List<MatchLine> lines = new ArrayList<>(Comparison.values().length);
        double score = weights.priorWeight();
        for (Comparison comparison : Comparison.values()) {
            Finding finding = finding(comparison, one, other);
            if (finding != null) {
                MatchLine line = new MatchLine(
                        finding.level(), weights.of(finding.level()).weight(), finding.forRarity());
                lines.add(line);
                score += line.total();
            }
        }
        boolean twins = Twins.likely(one, other, weights) && !keptApart(lines);
        return new MatchScore(twins ? weights.twins() : score, weights.priorWeight(), lines, twins);
    }

    /** A person's decision that they are two people weighs more than the suspicion that they are twins. */
    private static boolean keptApart(List<MatchLine> lines) {
        return lines.stream().anyMatch(line -> line.level() == Level.OVERRIDE_DIFFERENT);
    }

    private @Nullable Finding finding(Comparison comparison, Profile one, Profile other) {
        return switch (comparison) {
            case NAME -> NameComparison.of(one, other, scales);
            case BIRTH -> BirthComparison.of(one, other, scales);
            case POSTCODE -> OtherComparisons.postcodes(one, other, scales);
            case MIDDLE_NAME -> OtherComparisons.middleNames(one, other, scales);
            case IDENTIFIER -> IdentifierComparison.of(one, other, scales);
            case SENTENCE -> OtherComparisons.sentences(one, other, scales);
            case OVERRIDE -> OtherComparisons.overrides(one, other);
            case DEFENDANT -> OtherComparisons.defendants(one, other);
        };
    }
}
