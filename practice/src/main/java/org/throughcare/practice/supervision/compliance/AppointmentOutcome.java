package org.throughcare.practice.supervision.compliance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;

/** What can come of an appointment. */
public enum AppointmentOutcome {
    COMPLIED,
    NOT_COMPLIED,
    SENT_HOME_BEHAVIOUR,
    SENT_HOME_SERVICE,
    /** They did not come, and evidence of the reason is asked for: nothing is judged yet. */
    DID_NOT_COME,
    ACCEPTABLE_ABSENCE,
    RESCHEDULED,
    /** It will not take place, or did not, for a reason of ours. */
    CALLED_OFF;

    /** Those that make sense of an appointment; before its time has come it can be excused, moved or called off, and no more. */
    public static List<AppointmentOutcome> offered(@Nullable MeetingForm form, boolean past) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.fits(form, past))
                .toList();
    }

    private boolean fits(@Nullable MeetingForm form, boolean past) {
        return switch (this) {
            case COMPLIED, NOT_COMPLIED, DID_NOT_COME -> past;
            case SENT_HOME_BEHAVIOUR, SENT_HOME_SERVICE -> past && (form == null || form.theyComeToUs());
            case ACCEPTABLE_ABSENCE, RESCHEDULED, CALLED_OFF -> true;
        };
    }

    /** Whether something can be done about it at once. */
    public boolean asksForAction() {
        return switch (this) {
            case NOT_COMPLIED, SENT_HOME_BEHAVIOUR, DID_NOT_COME -> true;
            case COMPLIED, SENT_HOME_SERVICE, ACCEPTABLE_ABSENCE, RESCHEDULED, CALLED_OFF -> false;
        };
    }
}
