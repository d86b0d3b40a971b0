package org.throughcare.practice.calendar;

/**
 * A length of time as a policy or statute words it, before any calendar is applied.
 *
 * <p>A negative length is refused. {@link Timekeeper} turns a span into a due time.
 */
public sealed interface Span {

    /** The length in plain words, such as "5 working days", "24 hours" or "1 month". */
    String describe();

    /** Days that leave out weekends and the division's bank holidays. */
    record WorkingDays(int days) implements Span {
        public WorkingDays {
            notNegative(days, "working days");
        }

        @Override
        public String describe() {
            return words(days, "working day");
        }
    }

    /** Days that count weekends and bank holidays alike. */
    record CalendarDays(int days) implements Span {
        public CalendarDays {
            notNegative(days, "days");
        }

        @Override
        public String describe() {
            return words(days, "day");
        }
    }

    /** Months to the same day of the month, or to the month's last day where it is shorter. */
    record CalendarMonths(int months) implements Span {
        public CalendarMonths {
            notNegative(months, "months");
        }

        @Override
        public String describe() {
            return words(months, "month");
        }
    }

    /** Elapsed hours, by day and night, that a change of the clocks neither stretches nor shortens. */
    record ClockHours(int hours) implements Span {
        public ClockHours {
            notNegative(hours, "hours");
        }

        @Override
        public String describe() {
            return words(hours, "hour");
        }
    }

    /** Elapsed minutes, by day and night, that a change of the clocks neither stretches nor shortens. */
    record ClockMinutes(int minutes) implements Span {
        public ClockMinutes {
            notNegative(minutes, "minutes");
        }

        @Override
        public String describe() {
            return words(minutes, "minute");
        }
    }

    private static void notNegative(int amount, String units) {
        if (amount < 0) {
            throw new IllegalArgumentException("A span cannot be negative: " + amount + " " + units);
        }
    }

    private static String words(int amount, String unit) {
        return amount + " " + unit + (amount == 1 ? "" : "s");
    }
}
