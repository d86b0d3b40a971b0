package org.throughcare.practice.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Wording;

/** Writes entries and times into the reason of a duty, so that a reader can look each one up. */
public final class Citing {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    private Citing() {}

    /** "A-001 of 3 Apr 2021 and A-002 of 4 Apr 2021". */
    public static String entries(Collection<? extends Stated<?>> entries) {
        return Wording.join(entries.stream().map(Stated::cited).toList());
    }

    /** "offending history, A-002 of 2021; in custody: weapons, A-010 of 4 Mar 2022". */
    public static String signs(Collection<HarmSign> signs) {
        List<String> said = signs.stream()
                .map(sign -> sign.inWords() + ", " + sign.stated().cited())
                .toList();
        return String.join("; ", said);
    }

    /** "17 Jun 2022". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "17 Jun 2022 17:00", London time. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(London.ZONE));
    }
}
