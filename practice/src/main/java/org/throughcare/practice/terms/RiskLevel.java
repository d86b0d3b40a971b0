package org.throughcare.practice.terms;

/** The four levels of risk of serious harm, lowest first. Only a person sets one (R18). */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

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
}
