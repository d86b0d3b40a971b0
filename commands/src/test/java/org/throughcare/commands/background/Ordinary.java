package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.policy.Policy;

/** The setting that comes with Throughcare. */
final class Ordinary {
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn());

    private Ordinary() {}

    static Policy policy() {
        return new Policy(PolicyFile.builtIn(), CALENDAR);
    }

    static Setting setting(Scale scale) {
        return Setting.of(Assumptions.builtIn().at(scale), new Diary(CALENDAR), 2);
    }

    static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }
}
