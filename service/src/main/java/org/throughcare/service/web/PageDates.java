package org.throughcare.service.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.London;

/** Dates and times as pages say them: London time, GOV.UK style, never finer than known. */
public final class PageDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private PageDates() {}

    /** "31 May 2024". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "31 May 2024". */
    public static String day(Instant instant) {
        return DAY.format(inLondon(instant));
    }

    /** "Friday 31 May 2024". */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "3:40pm", "5pm", "midday", "midnight". */
    public static String time(Instant instant) {
        LocalTime time = inLondon(instant).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (time.equals(LocalTime.NOON)) {
            return Text.text("web.time.midday");
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return Text.text("web.time.midnight");
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }

    /** "31 May 2024 at 3:40pm". */
    public static String dayAndTime(Instant instant) {
        return Text.text("web.time.at", day(instant), time(instant));
    }

    /** "today at 5pm", "tomorrow at 9am", "yesterday at 4pm", otherwise "Friday 31 May 2024 at 5pm". */
    public static String near(Instant instant, Instant now) {
        LocalDate date = inLondon(instant).toLocalDate();
        long days = ChronoUnit.DAYS.between(inLondon(now).toLocalDate(), date);
        String day;
        if (days == 0) {
            day = Text.text("web.time.today");
        } else if (days == 1) {
            day = Text.text("web.time.tomorrow");
        } else if (days == -1) {
            day = Text.text("web.time.yesterday");
        } else {
            day = weekday(date);
        }
        return Text.text("web.time.at", day, time(instant));
    }

    /** How long until {@code due}, or since it: "2 hours left", "3 days overdue"; whole days from a day on, otherwise hours or minutes. */
    public static String left(Instant due, Instant now) {
        boolean late = due.isBefore(now);
        Duration between = Duration.between(now, due).abs();
        String kind = late ? "web.left.overdue." : "web.left.";
        if (between.toDays() > 0) {
            return Text.counted(kind + "days", between.toDays());
        }
        return between.toHours() > 0
                ? Text.counted(kind + "hours", between.toHours())
                : Text.counted(kind + "minutes", Math.max(1, between.toMinutes()));
    }

    /** The key of the greeting for the time of day. */
    public static String greeting(Instant now) {
        int hour = inLondon(now).getHour();
        return hour < 12 ? "work.greeting.morning" : hour < 17 ? "work.greeting.afternoon" : "work.greeting.evening";
    }

    /** A time of the record, never finer than it is known: "31 May 2024 at 3:40pm", "May 2024", "date not known". */
    public static String when(When when) {
        return switch (when.precision()) {
            case MINUTE -> dayAndTime(when.standIn());
            case DAY -> day(when.date());
            case MONTH -> MONTH.format(when.date());
            case YEAR -> Integer.toString(when.date().getYear());
            case UNKNOWN -> Text.text("web.time.unknown");
        };
    }

    /** The same to the day where it is known to the minute: for a line that has no room for more. */
    public static String whenToTheDay(When when) {
        return when.precision() == When.Precision.MINUTE ? day(when.date()) : when(when);
    }

    /** How old someone born on {@code born} is on {@code on}, in whole years. */
    public static int age(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    /** {@code 2024-05-31T15:40:00Z}, for the {@code datetime} of a time element. */
    public static String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static ZonedDateTime inLondon(Instant instant) {
        return instant.atZone(London.ZONE);
    }
}
