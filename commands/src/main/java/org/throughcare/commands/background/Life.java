package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** One person on the caseload: who they are, how their sentence runs, and the record as it is being written. */
final class Life {
    /** The areas of a life, each with its own chance, so that one never disturbs another. */
    enum Area {
        COURT,
        ALLOCATION,
        CUSTODY,
        RELEASE,
        CIRCUMSTANCES,
        POLICE,
        RISK,
        CONTACT,
        RECALL,
        PARTNERSHIP,
        ANSWERS,
        PATTERNS,
        COUNTERSIGNING
    }

    private final long seed;
    private final long place;
    private final long turn;
    private final Assumptions assumed;
    private final Diary diary;
    private final Traits traits;
    private final Course course;
    private final Notes notes;
    private final Instant detailedFrom;
    private final List<Instant> significant = new ArrayList<>();
    private final TreeMap<Instant, RiskLevel> levels = new TreeMap<>();
    private Instant held = Instant.MAX;

    Life(long seed, long place, long turn, Setting setting, Traits traits, Course course, Notes notes) {
        this.seed = seed;
        this.place = place;
        this.turn = turn;
        this.assumed = setting.assumed();
        this.diary = setting.diary();
        this.detailedFrom = setting.detailedFrom();
        this.traits = traits;
        this.course = course;
        this.notes = notes;
    }

    Chance chance(Area area) {
        return Chance.of(seed, place, turn, area.name().hashCode());
    }

    Assumptions assumed() {
        return assumed;
    }

    Diary diary() {
        return diary;
    }

    Traits traits() {
        return traits;
    }

    Course course() {
        return course;
    }

    Notes notes() {
        return notes;
    }

    /** Before this instant only the milestones are on the record, not day-to-day contact and events. */
    boolean detailed(Instant instant) {
        return !instant.isBefore(detailedFrom);
    }

    /** Days on which something happens {@code rate} times a year between two instants, in the detailed part of the record. */
    List<LocalDate> days(double rate, Instant from, Instant to, Chance chance) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = diary.date(from.isBefore(detailedFrom) ? detailedFrom : from);
        double passed = chance.daysToNext(rate);
        while (passed < 20_000) {
            LocalDate day = first.plusDays(1 + (long) passed);
            if (!day.isBefore(diary.date(to))) {
                break;
            }
            days.add(day);
            passed += chance.daysToNext(rate);
        }
        return days;
    }

    /** A community practitioner holds the case from {@code instant}. */
    void heldFrom(Instant instant) {
        held = instant;
    }

    Instant held() {
        return held;
    }

    /** Something that asks for the level to be reviewed became known. */
    void significant(Instant known) {
        significant.add(known);
    }

    List<Instant> significant() {
        return significant.stream().sorted().toList();
    }

    void level(Instant at, RiskLevel level) {
        levels.put(at, level);
    }

    RiskLevel levelAt(Instant instant) {
        var entry = levels.floorEntry(instant);
        return entry == null ? traits.level() : entry.getValue();
    }

    /** About {@code median} working days after {@code start}, and never after supervision has ended. */
    Instant delayed(Instant start, Assumption median, Chance chance) {
        double days = chance.length(assumed.of(median), assumed.of(Assumption.DELAYS_DIFFER));
        return diary.after(start, days, chance);
    }

    /** Whether anybody still works with the person at {@code instant}. */
    boolean supervisedAt(Instant instant) {
        return instant.isBefore(course.end());
    }

    /** Someone weighs an entry, most times and after a while; the prison's manager where no community practitioner is named. */
    void weigh(Entry entry, Chance chance) {
        if (chance.happens(assumed.chance(Assumption.NEVER_WEIGHED))) {
            return;
        }
        Instant at = delayed(Notes.known(entry), Assumption.WEIGHED_DAYS, chance);
        boolean changes = chance.happens(assumed.chance(Assumption.CHANGES_RISK));
        if (supervisedAt(at)) {
            Role by = at.isBefore(held) ? Role.POM : Role.COM;
            notes.shared(new Weighed(List.of(entry.id()), by, changes, "weighed beside the whole record"), at);
            if (changes) {
                significant(at);
            }
        }
    }
}
