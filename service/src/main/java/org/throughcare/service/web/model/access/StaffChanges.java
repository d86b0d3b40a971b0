package org.throughcare.service.web.model.access;

import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;

/**
 * The forms with which somebody is put on call, a shift is ended, and somebody leaves.
 *
 * @param region whose shifts they are
 * @param shifts those that are not over, as the answers to the question which one ends
 * @param typed what was typed before
 */
public record StaffChanges(String region, List<Choice> shifts, Typed typed) {
    /**
     * What was typed.
     *
     * @param onCall the staff code of whoever is on call
     * @param starts the first day
     * @param startsAt from when on it, such as 17:00
     * @param ends the last day
     * @param endsAt until when on it, such as 09:00
     * @param shift the shift to end
     * @param left the staff code of whoever leaves
     */
    public record Typed(
            String onCall,
            EnteredDate starts,
            String startsAt,
            EnteredDate ends,
            String endsAt,
            String shift,
            String left) {
        /** Nothing. */
        public static final Typed NOTHING = new Typed("", EnteredDate.NONE, "", EnteredDate.NONE, "", "", "");
    }

    public StaffChanges {
        shifts = List.copyOf(shifts);
    }
}
