package org.throughcare.commands.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.throughcare.commands.compact.TimeText;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.RecordYears;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.London;

/**
 * A time as a file writes it: a year, a month, a day, an instant, or nothing.
 *
 * @param precision how much is known
 * @param sample an instant within what is known; noon on its first day where it is no instant itself
 */
record WrittenTime(Precision precision, Instant sample) {
    static final WrittenTime UNKNOWN = new WrittenTime(Precision.UNKNOWN, Instant.EPOCH);

    static WrittenTime of(Node node) {
        if (node instanceof Node.Nothing) {
            return UNKNOWN;
        }
        try {
            WrittenTime time = of(Scalars.text(node));
            RecordYears.within(LocalDate.ofInstant(time.sample(), London.ZONE));
            return time;
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new Refused(node.inWords() + " is not a time that exists, written as a year \"2005\", a month"
                    + " \"2021-02\", a day \"2022-06-17\", an instant \"2022-06-24T16:10:00+01:00\", or null");
        }
    }

    /**
     * The time that {@code text} writes.
     *
     * @throws DateTimeException or {@link IllegalArgumentException} if it writes none
     */
    static WrittenTime of(String text) {
        return switch (text.length()) {
            case 4 ->
                new WrittenTime(Precision.YEAR, Scalars.noon(Year.parse(text).atDay(1)));
            case 7 ->
                new WrittenTime(
                        Precision.MONTH, Scalars.noon(YearMonth.parse(text).atDay(1)));
            case 10 -> day(TimeText.date(text));
            default -> new WrittenTime(Precision.MINUTE, TimeText.instant(text));
        };
    }

    static WrittenTime day(LocalDate date) {
        return new WrittenTime(Precision.DAY, Scalars.noon(date));
    }

    /** What clocks and order use for when it occurred: noon on a known day, otherwise {@code received}. */
    When occurred(Optional<Instant> standIn, Instant received) {
        return settled("occurredStandIn", standIn, usuallyOccurred(received));
    }

    /** What order uses for when it was recorded: {@code received} where that can be, otherwise noon on a known day. */
    When recorded(Optional<Instant> standIn, Instant received) {
        return settled("recordedStandIn", standIn, usuallyRecorded(received));
    }

    /** The stand-in for when it occurred where the file names none. */
    Instant usuallyOccurred(Instant received) {
        return precision == Precision.DAY || precision == Precision.MINUTE ? sample : received;
    }

    /** The stand-in for when it was recorded where the file names none. */
    Instant usuallyRecorded(Instant received) {
        boolean exact = precision == Precision.MINUTE || (precision == Precision.DAY && !holds(received));
        return exact ? sample : received;
    }

    private When settled(String field, Optional<Instant> given, Instant usual) {
        if (given.isPresent() && !holds(given.get())) {
            throw new Refused(field + " lies outside what is known (" + inWords() + ")");
        }
        Instant chosen = given.orElse(usual);
        if (!holds(chosen)) {
            throw new Refused("only " + inWords() + " is known and it was received at another time: give a " + field
                    + " within it");
        }
        return new When(precision, chosen);
    }

    private boolean holds(Instant instant) {
        When known = new When(precision, sample);
        return precision == Precision.MINUTE
                ? sample.equals(instant)
                : !instant.isBefore(known.earliest()) && instant.isBefore(known.latest());
    }

    private String inWords() {
        return new When(precision, sample).inWords();
    }
}
