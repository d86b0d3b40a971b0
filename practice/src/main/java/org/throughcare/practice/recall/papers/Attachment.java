package org.throughcare.practice.recall.papers;

import org.jspecify.annotations.Nullable;

/** What goes with Part A (section 26). */
public enum Attachment {
    LICENCE,
    RISK_ASSESSMENT,
    PREVIOUS_CONVICTIONS,
    POLICE_REPORT,
    CHARGE_SHEET,
    COURT_REPORT,
    OTHER;

    /** How far an attachment is wanted. */
    public enum Need {
        REQUIRED,
        RECOMMENDED,
        OPTIONAL
    }

    /**
     * How far it is wanted: the licence always; the risk assessment unless the risk is low, or medium on a sentence below
     * twelve months, and while either is unanswered.
     */
    public Need need(HarmNow harm, @Nullable Boolean underTwelveMonths) {
        return switch (this) {
            case LICENCE -> Need.REQUIRED;
            case RISK_ASSESSMENT -> assessmentNeeded(harm, underTwelveMonths) ? Need.REQUIRED : Need.OPTIONAL;
            case PREVIOUS_CONVICTIONS, POLICE_REPORT -> Need.RECOMMENDED;
            case CHARGE_SHEET, COURT_REPORT, OTHER -> Need.OPTIONAL;
        };
    }

    private static boolean assessmentNeeded(HarmNow harm, @Nullable Boolean underTwelveMonths) {
        return switch (harm.highest().orElse(HarmNow.Level.VERY_HIGH)) {
            case LOW, NOT_APPLICABLE -> false;
            case MEDIUM -> !Boolean.TRUE.equals(underTwelveMonths);
            case HIGH, VERY_HIGH -> true;
        };
    }
}
