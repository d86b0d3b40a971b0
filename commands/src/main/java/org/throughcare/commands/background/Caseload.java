package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.allocation.AllocationFact.UnitPriorities;
import org.throughcare.practice.allocation.AllocationFact.UnitStaffing;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Percent;

/**
 * An ordinary caseload, person by person. It is a number of places, each always filled: when a sentence ends, another
 * person's begins. Every place has its own chance, so any place can be drawn alone, in any order, with the same outcome.
 */
final class Caseload {
    private static final int YEARS_BEFORE = 14;
    private static final long UNITS_APART = 1_000_000_000L;

    private final long seed;
    private final Setting setting;

    Caseload(long seed, Setting setting) {
        this.seed = seed;
        this.setting = setting;
    }

    /** The lives that fill a place from the first day of day-to-day entries on, in order, each with its record. */
    List<Life> place(long place) {
        List<Life> lives = new ArrayList<>();
        LocalDate free = setting.begins()
                .minusYears(YEARS_BEFORE)
                .plusDays(Chance.of(seed, place).between(0, 700));
        for (long turn = 0; free.isBefore(setting.ends()); turn++) {
            Chance chance = Chance.of(seed, place, turn);
            Traits traits = Traits.draw(setting.assumed(), chance);
            Chance ofCourse = Chance.of(seed, place, turn, -1);
            Course course = new CourseDrawing(setting.assumed(), setting.diary(), ofCourse, traits).draw(free);
            if (course.end().isAfter(setting.detailedFrom())) {
                lives.add(written(place, turn, traits, course));
            }
            free = setting.diary().date(course.end());
        }
        return lives;
    }

    private Life written(long place, long turn, Traits traits, Course course) {
        Subject subject = new Subject(Subject.Kind.PERSON, "B" + place + "." + turn);
        Instant end = course.end().isBefore(setting.until()) ? course.end() : setting.until();
        Notes notes = new Notes(subject, end, course.kind().custodial());
        Life life = new Life(seed, place, turn, setting, traits, course, notes);
        Allocating.write(life);
        Sentencing.write(life);
        InCustody.write(life);
        Releasing.write(life);
        Circumstances.write(life);
        FromThePolice.write(life);
        RecallSteps.write(life);
        Assessing.write(life);
        Contact.write(life);
        Enforcing.write(life);
        BetweenAgencies.write(life);
        return life;
    }

    /** The staffing of one unit, a quarter at a time. */
    List<Entry> unit(long unit) {
        String name = "unit " + unit;
        Chance chance = Chance.of(seed, UNITS_APART + unit);
        Notes notes = new Notes(new Subject(Subject.Kind.UNIT, name), setting.until(), false);
        for (LocalDate day = setting.begins(); day.isBefore(setting.ends()); day = day.plusMonths(3)) {
            Instant at = setting.diary().at(day, LocalTime.of(8, 0));
            double staff = chance.length(
                    setting.assumed().of(Assumption.UNIT_STAFFING),
                    setting.assumed().of(Assumption.UNIT_STAFFING_SPREAD));
            notes.probation(new UnitStaffing(name, new Percent((int) Math.round(100 * staff)), null), at);
            notes.probation(
                    new UnitPriorities(name, "reviews of low-risk cases"),
                    setting.diary().after(at, chance.between(3, 15), chance));
        }
        return notes.entries();
    }
}
