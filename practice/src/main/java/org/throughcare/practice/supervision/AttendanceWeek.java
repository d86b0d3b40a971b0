package org.throughcare.practice.supervision;

import java.time.LocalDate;

/**
 * What came of the appointments of one week, as far as it is on record.
 *
 * @param monday the first day of the week
 * @param kept how many the person came to
 * @param acceptable how many the person did not come to for a reason that was accepted
 * @param unacceptable how many the person did not come to for a reason that was not
 * @param unjudged how many the person did not come to where nobody has recorded what the reason was worth
 * @param open how many have passed with nothing on record of what came of them
 */
public record AttendanceWeek(LocalDate monday, int kept, int acceptable, int unacceptable, int unjudged, int open) {
    /** What a week comes to at a glance. */
    public enum Outcome {
        NONE_ARRANGED,
        KEPT,
        MISSED_ACCEPTABLE,
        MISSED_UNACCEPTABLE,
        MISSED_NOT_JUDGED,
        NO_OUTCOME,
        /** Appointments of the week ended in different ways. */
        SEVERAL
    }

    /** The week at a glance. */
    public Outcome outcome() {
        int all = appointments();
        if (all == 0) {
            return Outcome.NONE_ARRANGED;
        }
        if (all == kept) {
            return Outcome.KEPT;
        }
        if (all == acceptable) {
            return Outcome.MISSED_ACCEPTABLE;
        }
        if (all == unacceptable) {
            return Outcome.MISSED_UNACCEPTABLE;
        }
        if (all == unjudged) {
            return Outcome.MISSED_NOT_JUDGED;
        }
        return all == open ? Outcome.NO_OUTCOME : Outcome.SEVERAL;
    }

    /** How many appointments fell in the week, those called off left out. */
    public int appointments() {
        return kept + missed() + open;
    }

    /** How many of them the person did not come to, for whatever reason. */
    public int missed() {
        return acceptable + unacceptable + unjudged;
    }
}
