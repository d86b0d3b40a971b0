package org.throughcare.practice.risk.predictor.outcome;

/** How high a score is, lowest first; the last for people whom a predictor does not concern. */
public enum Band {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH,
    NOT_APPLICABLE;

    /** The next lower band; LOW stays LOW. */
    public Band lower() {
        return switch (this) {
            case VERY_HIGH -> HIGH;
            case HIGH -> MEDIUM;
            case MEDIUM, LOW -> LOW;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Whether this band is HIGH or VERY_HIGH. */
    public boolean isHigh() {
        return this == HIGH || this == VERY_HIGH;
    }
}
