package org.throughcare.practice.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/** The working days on which a reminder can fall. */
public final class WorkingDates {
    private WorkingDates() {}

    /** The working days from the key's lead before {@code date} up to, and without, {@code date} itself. */
    public static List<LocalDate> leadingTo(LocalDate date, PolicyKey lead, Policy policy) {
        Timekeeper timekeeper = policy.timekeeper(date);
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = policy.dateOf(policy.before(lead, date)); day.isBefore(date); day = day.plusDays(1)) {
            if (timekeeper.calendar().isWorkingDay(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
