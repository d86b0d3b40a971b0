package org.throughcare.practice.calendar;

/** Mondays to Fridays as an unbroken count, so that any number of them is added or taken away in one step. */
final class Weekdays {

    private static final long MONDAY = -3;
    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    private Weekdays() {}

    static boolean includes(long epochDay) {
        return Math.floorMod(epochDay - MONDAY, WEEK) < WEEKDAYS;
    }

    /** The count of weekdays from Monday 29 December 1969 up to and including the day; below one for earlier days. */
    static long upTo(long epochDay) {
        long days = epochDay - MONDAY;
        return Math.floorDiv(days, WEEK) * WEEKDAYS + Math.min(Math.floorMod(days, WEEK) + 1, WEEKDAYS);
    }

    /** The epoch day of the weekday with that count. */
    static long at(long count) {
        return Math.floorDiv(count - 1, WEEKDAYS) * WEEK + Math.floorMod(count - 1, WEEKDAYS) + MONDAY;
    }
}
