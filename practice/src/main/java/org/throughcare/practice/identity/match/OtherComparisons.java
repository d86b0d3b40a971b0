package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.OverrideMarker;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.practice.identity.spelling.Likeness;

/** Compares postcodes, middle names, dates of sentence, people's decisions and the courts' defendant numbers. */
final class OtherComparisons {
    private OtherComparisons() {}

    static @Nullable Finding postcodes(Profile one, Profile other, Scales scales) {
        var left = one.identity().postcodes();
        var right = other.identity().postcodes();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        double product = 1;
        boolean known = true;
        boolean shared = false;
        for (Postcode postcode : Set.copyOf(left)) {
            if (right.contains(postcode)) {
                shared = true;
                OptionalDouble share = scales.terms().share(Term.POSTCODE, postcode.toString());
                known &= share.isPresent();
                product *= share.orElse(1);
            }
        }
        if (!shared) {
            return Finding.of(Level.POSTCODE_OTHER);
        }
        return Finding.of(known ? rarity(product, scales) : Level.POSTCODE_SELDOM);
    }

    private static Level rarity(double product, Scales scales) {
        if (product < scales.limit(Limit.POSTCODE_RAREST)) {
            return Level.POSTCODE_RAREST;
        }
        if (product < scales.limit(Limit.POSTCODE_RARE)) {
            return Level.POSTCODE_RARE;
        }
        return product < scales.limit(Limit.POSTCODE_SELDOM) ? Level.POSTCODE_SELDOM : Level.POSTCODE_COMMON;
    }

    static @Nullable Finding middleNames(Profile one, Profile other, Scales scales) {
        PlainName left = one.name();
        PlainName right = other.name();
        if (left == null
                || right == null
                || left.middle().isEmpty()
                || right.middle().isEmpty()) {
            return null;
        }
        if (left.middle().equals(right.middle())) {
            return scales.found(Level.MIDDLE_SAME, Level.MIDDLE_SAME, Term.MIDDLE_NAME, left.middle(), right.middle());
        }
        return Finding.of(
                Likeness.jaroWinkler(left.middle(), right.middle()) >= scales.limit(Limit.MIDDLE_CLOSE)
                        ? Level.MIDDLE_CLOSE
                        : Level.MIDDLE_OTHER);
    }

    static @Nullable Finding sentences(Profile one, Profile other, Scales scales) {
        Set<LocalDate> left = one.identity().sentenced();
        Set<LocalDate> right = other.identity().sentenced();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        if (Profile.share(left, right)) {
            int most = Math.max(left.size(), right.size());
            if (most == 1) {
                return Finding.of(Level.SENTENCE_ONE);
            }
            if (most <= scales.limit(Limit.SENTENCES_FEW)) {
                return Finding.of(Level.SENTENCE_FEW);
            }
            return Finding.of(
                    most <= scales.limit(Limit.SENTENCES_SEVERAL) ? Level.SENTENCE_SEVERAL : Level.SENTENCE_MANY);
        }
        boolean near = close(Collections.min(left), Collections.min(right), scales)
                || close(Collections.max(left), Collections.max(right), scales);
        return Finding.of(near ? Level.SENTENCE_NEAR : Level.SENTENCE_OTHER);
    }

    private static boolean close(LocalDate one, LocalDate other, Scales scales) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= scales.limit(Limit.SENTENCE_DAYS);
    }

    /** Where people's decisions contradict each other, the one that keeps two records apart counts. */
    static @Nullable Finding overrides(Profile one, Profile other) {
        Set<OverrideMarker> left = one.identity().overrides();
        Set<OverrideMarker> right = other.identity().overrides();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        for (OverrideMarker marker : left) {
            for (OverrideMarker against : right) {
                if (marker.scope().equals(against.scope()) && !marker.marker().equals(against.marker())) {
                    return Finding.of(Level.OVERRIDE_DIFFERENT);
                }
            }
        }
        return Finding.of(Profile.share(left, right) ? Level.OVERRIDE_SAME : Level.OVERRIDE_OTHER);
    }

    static @Nullable Finding defendants(Profile one, Profile other) {
        var left = one.identity().identifiers().defendants();
        var right = other.identity().identifiers().defendants();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        return Finding.of(Profile.share(left, right) ? Level.DEFENDANT_SAME : Level.DEFENDANT_OTHER);
    }
}
