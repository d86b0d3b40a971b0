package org.throughcare.practice.supervision.compliance;

import java.time.LocalDate;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;

/**
 * A contact, what came of it, and whether it counts towards enforcement.
 *
 * @param contact the entry that says what came of it, or that arranged it where nothing does
 * @param date the day in London
 * @param kind what it was for
 * @param result what came of it
 * @param why why it counts or does not
 */
public record CountedContact(Stated<?> contact, LocalDate date, AppointmentKind kind, Result result, Why why) {
    /** What came of a contact. */
    public enum Result {
        COMPLIED,
        NOT_COMPLIED,
        SENT_HOME_BY_US,
        UNACCEPTABLE,
        ACCEPTABLE,
        AWAITING_JUDGEMENT,
        MOVED,
        CALLED_OFF,
        NO_OUTCOME;

        /** Whether the person is said not to have complied. */
        public boolean isFailure() {
            return this == NOT_COMPLIED || this == UNACCEPTABLE;
        }
    }

    /** Why a contact counts towards enforcement or does not. */
    public enum Why {
        /** It counts: a failure to comply with an appointment of the national standards. */
        FAILURE,
        /** It counts together with another of its day, once. */
        SAME_DAY,
        /** Nothing in it was a failure. */
        NO_FAILURE,
        /** Nobody has judged it yet. */
        NOT_JUDGED,
        /** It was offered and need not have been taken up. */
        NOT_REQUIRED,
        /** Failures are counted from a later day on. */
        BEFORE_RESET
    }

    /** Whether it counts towards enforcement. */
    public boolean counts() {
        return why == Why.FAILURE || why == Why.SAME_DAY;
    }
}
