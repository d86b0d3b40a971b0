package org.throughcare.practice.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Percent;

/**
 * Policy as rules ask for it: figures by key and date, and deadlines counted by the division's calendar. A reported
 * figure is refused wherever a limit is asked for, so that what happened on average never becomes a target.
 */
public final class Policy {
    private final PolicySet set;
    private final WorkingCalendar calendar;

    /** Policy of {@code set}, counted by {@code calendar}. */
    public Policy(PolicySet set, WorkingCalendar calendar) {
        this.set = set;
        this.calendar = calendar;
    }

    /** The set behind this policy. */
    public PolicySet set() {
        return set;
    }

    /** The clockwork in force on {@code date}: the calendar, the zone and that date's close of business. */
    public Timekeeper timekeeper(LocalDate date) {
        return new Timekeeper(calendar, London.ZONE, timeOfDay(PolicyKey.CLOSE_OF_BUSINESS, date));
    }

    /** The clockwork in force at {@code instant}. */
    public Timekeeper timekeeper(Instant instant) {
        return timekeeper(dateOf(instant));
    }

    /** When a limit that starts at {@code start} falls due. */
    public Instant due(PolicyKey key, Instant start) {
        return timekeeper(start).due(start, span(key, dateOf(start)));
    }

    /** When something to be done the same day falls due: at close of business, or at once when that has passed. */
    public Instant sameDay(Instant start) {
        return timekeeper(start).due(start, new Span.CalendarDays(0));
    }

    /** Whether a weekend or holiday follows {@code date}, or has begun. */
    public boolean noWorkingDayFollows(LocalDate date) {
        return calendar.lastWorkingDayBeforeBreak(date) || !calendar.isWorkingDay(date);
    }

    /** The start of the day that lies the key's lead before {@code date}. */
    public Instant before(PolicyKey key, LocalDate date) {
        return timekeeper(date).before(date, span(key, date));
    }

    /** The date of an instant in the record's zone. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, London.ZONE);
    }

    /** A limit or lead as a length of time; a reported figure is refused. */
    public Span span(PolicyKey key, LocalDate date) {
        return ((Value.Length) limit(key, date).value()).span();
    }

    /** A threshold as a number; a reported figure is refused. */
    public int count(PolicyKey key, LocalDate date) {
        return ((Value.Count) limit(key, date).value()).number();
    }

    /** A threshold as a share; a reported figure is refused. */
    public Percent percent(PolicyKey key, LocalDate date) {
        return ((Value.Share) limit(key, date).value()).percent();
    }

    /** Which of several rules is in force, by its name; a reported figure is refused. */
    public String word(PolicyKey key, LocalDate date) {
        return ((Value.Word) limit(key, date).value()).text();
    }

    /** The date on which a limit that starts on {@code date} falls due. */
    public LocalDate dateAfter(PolicyKey key, LocalDate date) {
        return dateOf(due(key, timekeeper(date).startOf(date)));
    }

    /** A time of day; a reported figure is refused. */
    public LocalTime timeOfDay(PolicyKey key, LocalDate date) {
        return ((Value.TimeOfDay) limit(key, date).value()).time();
    }

    /** A reported length of time, to be shown as reported and never used as a target; anything else is refused. */
    public Span reported(PolicyKey key, LocalDate date) {
        Figure figure = set.figure(key, date);
        if (figure.mark() != Mark.REPORTED) {
            throw new IllegalArgumentException("policy key " + key.text() + " is not a reported figure");
        }
        return ((Value.Length) figure.value()).span();
    }

    /** A length of time in words, with its mark wherever the figure is reported or still to be confirmed. */
    public String inWords(PolicyKey key, LocalDate date) {
        Figure figure = set.figure(key, date);
        return ((Value.Length) figure.value()).span().describe()
                + switch (figure.mark()) {
                    case STATUTE, POLICY -> "";
                    case REPORTED -> " (reported)";
                    case UNVERIFIED -> " (not yet checked)";
                    case ASSUMED -> " (assumed)";
                };
    }

    private Figure limit(PolicyKey key, LocalDate date) {
        Figure figure = set.figure(key, date);
        if (figure.mark() == Mark.REPORTED) {
            throw new IllegalArgumentException(
                    "policy key " + key.text() + " is a reported figure and cannot be used as a limit");
        }
        return figure;
    }
}
