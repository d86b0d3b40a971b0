package org.throughcare.practice.recall.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days unlawfully at large: from the day after revocation to the day before return.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record Absence(LocalDate from, LocalDate to) {
    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence from " + from + " cannot end on " + to);
        }
    }

    /**
     * The absence between revocation and return; none where the return was on the same or the next day.
     *
     * @throws IllegalArgumentException if the return lies before the revocation
     */
    public static Optional<Absence> between(LocalDate revocation, LocalDate returned) {
        if (returned.isBefore(revocation)) {
            throw new IllegalArgumentException(
                    "the return on " + returned + " lies before the revocation on " + revocation);
        }
        LocalDate first = revocation.plusDays(1);
        return first.isBefore(returned) ? Optional.of(new Absence(first, returned.minusDays(1))) : Optional.empty();
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }
}
