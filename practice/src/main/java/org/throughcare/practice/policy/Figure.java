package org.throughcare.practice.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated figure of policy.
 *
 * @param key what it decides
 * @param value what it says; of the kind the key asks for
 * @param from the first day on which it is in force
 * @param to the last day on which it is in force, or null when no end is known
 * @param source where it comes from
 * @param mark how far it can be relied on
 */
public record Figure(
        PolicyKey key,
        Value value,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Mark mark) {
    public Figure {
        if (!key.kind().isInstance(value)) {
            throw new IllegalArgumentException("policy key " + key.text() + " takes a "
                    + key.kind().getSimpleName() + ", not a " + value.getClass().getSimpleName());
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "policy key " + key.text() + " ends (" + to + ") before it begins (" + from + ")");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("policy key " + key.text() + " needs a source");
        }
    }

    /** Whether the figure is in force on {@code date}. */
    public boolean inForceOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
