package org.throughcare.practice.calendar;

/** How far the bank holidays of a year are known, from the surest to the least sure. */
public enum Certainty {
    /** Published: every working day of the year is counted as it was or will be kept. */
    PROCLAIMED,

    /** Worked out ahead of publication: a proclamation may still move or add a day. */
    PROJECTED,

    /** No bank holiday of the year is held: only Saturdays and Sundays are left out, so counts may be too short. */
    NOT_HELD;

    /** The less sure of this and another, for a period that touches both. */
    public Certainty orLess(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
