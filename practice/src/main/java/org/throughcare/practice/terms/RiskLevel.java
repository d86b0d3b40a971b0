package org.throughcare.practice.terms;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The four levels of risk of serious harm, lowest first. Only a person sets one (R18). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** The higher first; where nobody has recorded a level it may be any, and comes after high and before medium. */
    public static final Comparator<@Nullable RiskLevel> HIGHER_FIRST = Comparator.comparingInt(RiskLevel::place);

    /** Whether this level is {@code other} or above it. */
    public boolean atLeast(RiskLevel other) {
        return compareTo(other) >= 0;
    }

    /** The level in words, as it reads inside a sentence. */
    public String inWords() {
        return switch (this) {
            case LOW -> "low";
            case MEDIUM -> "medium";
            case HIGH -> "high";
            case VERY_HIGH -> "very high";
        };
    }

    private static int place(@Nullable RiskLevel level) {
        return switch (level) {
            case VERY_HIGH -> 0;
            case HIGH -> 1;
            case null -> 2;
            case MEDIUM -> 3;
            case LOW -> 4;
        };
    }
}
