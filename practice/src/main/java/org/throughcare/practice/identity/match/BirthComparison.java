package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares birth dates, other dates given among them. */
final class BirthComparison {
    /** A date as it is compared for slips, {@code 19900131}; the first digits of the year must be the same. */
    private static final int SAME_DIGITS = 3;

    private BirthComparison() {}

    static @Nullable Finding of(Profile one, Profile other, Scales scales) {
        if (one.births().isEmpty() || other.births().isEmpty()) {
            return null;
        }
        LocalDate left = one.identity().born();
        LocalDate right = other.identity().born();
        if (left != null && left.equals(right)) {
            return scales.found(Level.BIRTH_SAME, Level.BIRTH_SAME, Term.BIRTH_DATE, left.toString(), left.toString());
        }
        if (Profile.share(one.births(), other.births())) {
            int most = Math.max(one.births().size(), other.births().size());
            return Finding.of(most <= scales.limit(Limit.BIRTHS_FEW) ? Level.BIRTH_ALIAS_FEW : Level.BIRTH_ALIAS_MANY);
        }
        if (left == null || right == null) {
            return Finding.of(Level.BIRTH_OTHER);
        }
        if (oneSlip(left, right)) {
            return Finding.of(Level.BIRTH_SLIP);
        }
        return Finding.of(
                years(left, right) <= scales.limit(Limit.BIRTH_YEARS) ? Level.BIRTH_YEARS : Level.BIRTH_OTHER);
    }

    private static boolean oneSlip(LocalDate left, LocalDate right) {
        String one = left.toString().replace("-", "");
        String other = right.toString().replace("-", "");
        if (one.length() != other.length() || !one.regionMatches(0, other, 0, SAME_DIGITS)) {
            return false;
        }
        int different = 0;
        for (int i = SAME_DIGITS; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different <= 1;
    }

    /** Whole years between them, rounded up: a day more than five years is six. */
    private static long years(LocalDate left, LocalDate right) {
        LocalDate earlier = left.isBefore(right) ? left : right;
        LocalDate later = left.isBefore(right) ? right : left;
        int years = earlier.until(later).getYears();
        return earlier.plusYears(years).isBefore(later) ? years + 1L : years;
    }
}
