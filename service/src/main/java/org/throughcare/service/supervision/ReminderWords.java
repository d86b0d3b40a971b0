package org.throughcare.service.supervision;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** What the person is written before an appointment: when and where, and to let us know. */
public final class ReminderWords {
    /** Welsh, in which whoever prefers it is written to. */
    public static final Locale WELSH = Locale.of("cy");

    private ReminderWords() {}

    /** The words in {@code language}. */
    public static String of(AppointmentArranged next, Locale language) {
        ZonedDateTime at = next.at().atZone(London.ZONE);
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(at);
        String time = language.equals(WELSH)
                ? DateTimeFormatter.ofPattern("HH:mm", language).format(at)
                : PageDates.time(next.at());
        String place = next.place();
        return place == null || place.isBlank()
                ? Text.in(language, "supervision.text.reminder", day, time)
                : Text.in(language, "supervision.text.reminder.place", day, time, place);
    }
}
