package org.throughcare.service.supervision.diary;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughcare.service.supervision.diary.InTheDiary.Entry;
import org.throughcare.service.web.Text;

/**
 * A diary as other programs read it (RFC 5545). It says the initials of a person, the number of the case, what for and by
 * which way: no name and no place.
 */
final class DiaryAsCalendar {
    /** How long an appointment of which nobody said stands in a calendar: how it is drawn, and nothing follows from it. */
    private static final int MINUTES = 30;

    private DiaryAsCalendar() {}

    static String of(List<Entry> entries, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Throughcare//Diary//EN");
        calendar.setMethod(Method.publish());
        entries.forEach(entry -> calendar.addEvent(event(entry, now)));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(Entry entry, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.appointment().id() + "@throughcare");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(entry.appointment().at()), true);
        Integer minutes = entry.appointment().minutes();
        event.setDuration(new Duration.Builder()
                .minutes(minutes == null ? MINUTES : minutes)
                .build());
        String what =
                Text.text("supervision.AppointmentKind." + entry.appointment().kind());
        event.setSummary(Text.text(
                "diary.calendar.summary",
                initials(entry.summary().name()),
                entry.summary().crn().orElse(""),
                entry.appointment().form() == null
                        ? what
                        : what + ", "
                                + Text.text("appointments.form."
                                        + entry.appointment().form())));
        return event;
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> new StringBuilder().appendCodePoint(part.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "))
                .toUpperCase(Locale.UK);
    }
}
