package org.throughcare.service.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.work.cover.Cover;
import org.throughcare.service.work.cover.Covering;

/** When somebody is away or covers for a colleague, as far as cover was arranged. */
@Component
public class TimesAway {
    private final Covering covering;

    TimesAway(Covering covering) {
        this.covering = covering;
    }

    /**
     * One time.
     *
     * @param away whether they are away; otherwise they cover
     * @param other the name of the one who covers, or whom they cover for
     * @param first the first day
     * @param last the last day
     */
    public record Time(boolean away, String other, LocalDate first, LocalDate last) {}

    /** Those of {@code staff} that go on at {@code now} or are to come, the first to begin first; in the running transaction. */
    public List<Time> of(StaffMember staff, Instant now) {
        return covering.around(staff, now).stream()
                .map(cover -> time(cover, cover.covered() == staff.id()))
                .toList();
    }

    /** For how many people of {@code unit} cover was arranged for some time from {@code from} on and before {@code before}. */
    public int peopleAway(String unit, Instant from, Instant before) {
        return covering.peopleAway(unit, from, before);
    }

    private static Time time(Cover cover, boolean away) {
        return new Time(
                away,
                away ? cover.coverName() : cover.name(),
                cover.starts().atZone(London.ZONE).toLocalDate(),
                cover.ends().minusSeconds(1).atZone(London.ZONE).toLocalDate());
    }
}
