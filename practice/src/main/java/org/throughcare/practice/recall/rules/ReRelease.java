package org.throughcare.practice.recall.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When somebody on a fixed term recall is released again (Criminal Justice Act 2003, sections 255B and 255BA). */
public final class ReRelease {
    private ReRelease() {}

    /**
     * The day itself: the day of return counts as the first, absences from the recall put it off, and it never lies after
     * the expiry of the sentence and licence.
     *
     * @param returned the day of the return to custody
     * @param days the days of the fixed term
     * @param absences days at large; those before the return put nothing off
     * @param expiry when sentence and licence expire, or null where that is not known
     * @throws IllegalArgumentException if the term has no days
     */
    public static LocalDate on(LocalDate returned, int days, Collection<Absence> absences, @Nullable LocalDate expiry) {
        if (days < 1) {
            throw new IllegalArgumentException("a fixed term has at least one day, and not " + days);
        }
        LocalDate release = returned.plusDays(days - 1L);
        List<Absence> inOrder =
                absences.stream().sorted(Comparator.comparing(Absence::from)).toList();
        for (Absence absence : inOrder) {
            if (!absence.from().isBefore(returned) && !absence.from().isAfter(release)) {
                release = release.plusDays(absence.days());
            }
        }
        return expiry != null && release.isAfter(expiry) ? expiry : release;
    }
}
