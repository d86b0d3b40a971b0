package org.throughcare.commands.background;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.record.Entry;

/**
 * Ordinary, invented lives as they stand on a day: for each place of a caseload, the record of the person who fills it
 * then, with nothing that lies after that day. The same seed, place and day always give the same life.
 */
public final class OrdinaryLives {
    private static final int YEARS_IN_DETAIL = 2;

    private final Caseload caseload;

    /** The lives of {@code seed} as they stand when {@code today} begins. */
    public OrdinaryLives(long seed, LocalDate today) {
        Diary diary = new Diary(new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
        LocalDate begins = today.minusYears(YEARS_IN_DETAIL);
        caseload = new Caseload(seed, new Setting(Assumptions.builtIn(), diary, begins, begins, today));
    }

    /** The record of the person who fills {@code place}, 0 or more; their subject is named after the place and their turn. */
    public List<Entry> life(long place) {
        List<Life> lives = caseload.place(place);
        return lives.getLast().notes().entries();
    }
}
