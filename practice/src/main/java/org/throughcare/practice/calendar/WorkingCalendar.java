package org.throughcare.practice.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The working days of one division: Monday to Friday, without its bank holidays.
 *
 * <p>Counting starts on the day after, as recall and enforcement timescales do ("within 14 working days of the
 * return"). Every answer takes the same short time however many days it spans. Beyond the years for which bank holidays
 * are held only weekends are left out; {@link #certainty(LocalDate)} says so.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, section 1 and Schedule 1, with the days proclaimed under it.
 */
public final class WorkingCalendar {

    private final Division division;
    private final long[] holidays;
    private final Map<LocalDate, String> names;
    private final Map<Integer, Certainty> years;

    /**
     * A calendar of the division's own days among those given; days of other divisions are left aside.
     *
     * @throws IllegalArgumentException if the division keeps the same date twice
     */
    public WorkingCalendar(Division division, Collection<BankHoliday> bankHolidays) {
        var held = new TreeMap<LocalDate, BankHoliday>();
        var certainties = new HashMap<Integer, Certainty>();
        for (BankHoliday holiday : bankHolidays) {
            if (holiday.division() == division) {
                BankHoliday other = held.putIfAbsent(holiday.date(), holiday);
                if (other != null) {
                    throw new IllegalArgumentException("%s keeps %s twice: as \"%s\" and as \"%s\""
                            .formatted(division.title(), holiday.date(), other.name(), holiday.name()));
                }
                Certainty certainty = holiday.projected() ? Certainty.PROJECTED : Certainty.PROCLAIMED;
                certainties.merge(holiday.date().getYear(), certainty, Certainty::orLess);
            }
        }
        this.division = division;
        this.holidays = held.keySet().stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(Weekdays::includes)
                .toArray();
        this.names = held.values().stream().collect(Collectors.toUnmodifiableMap(BankHoliday::date, BankHoliday::name));
        this.years = Map.copyOf(certainties);
    }

    /** The division whose bank holidays are kept. */
    public Division division() {
        return division;
    }

    /** Why a day is no working day: the name of the bank holiday, else of the day of the weekend; empty for a working day. */
    public Optional<String> whyNotWorking(LocalDate date) {
        if (isWorkingDay(date)) {
            return Optional.empty();
        }
        String name = names.get(date);
        return Optional.of(name == null ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) : name);
    }

    /** Whether the day is a working day. */
    public boolean isWorkingDay(LocalDate date) {
        long day = date.toEpochDay();
        return Weekdays.includes(day) && Arrays.binarySearch(holidays, day) < 0;
    }

    /**
     * The day that many working days after another; the day itself, working or not, for none.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        return notNegative(workingDays) == 0 ? from : dayAt(countUpTo(from.toEpochDay()) + workingDays);
    }

    /**
     * The day that many working days before another; the day itself, working or not, for none.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate minus(LocalDate from, int workingDays) {
        return notNegative(workingDays) == 0 ? from : dayAt(countUpTo(from.toEpochDay() - 1) - workingDays + 1);
    }

    /** The working days after one day, up to and including another; none if the other is not later. */
    public int between(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? Math.toIntExact(countUpTo(to.toEpochDay()) - countUpTo(from.toEpochDay())) : 0;
    }

    /** Whether the day is a working day and the calendar day after it is not: the eve of a weekend or holiday. */
    public boolean lastWorkingDayBeforeBreak(LocalDate date) {
        return isWorkingDay(date) && !isWorkingDay(date.plusDays(1));
    }

    /** The day itself if it is a working day, otherwise the first working day after it. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return isWorkingDay(date) ? date : plus(date, 1);
    }

    /** How far the bank holidays of the day's year are known; one projected day makes its whole year projected. */
    public Certainty certainty(LocalDate date) {
        return years.getOrDefault(date.getYear(), Certainty.NOT_HELD);
    }

    private long countUpTo(long day) {
        return Weekdays.upTo(day) - holidaysUpTo(day);
    }

    private LocalDate dayAt(long count) {
        long day;
        int passed = 0;
        int counted;
        do {
            counted = passed;
            day = Weekdays.at(count + counted);
            passed = holidaysUpTo(day);
        } while (passed > counted);
        return LocalDate.ofEpochDay(day);
    }

    private int holidaysUpTo(long day) {
        int found = Arrays.binarySearch(holidays, day);
        return found < 0 ? -found - 1 : found + 1;
    }

    private static int notNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A number of working days cannot be negative: " + workingDays);
        }
        return workingDays;
    }
}
