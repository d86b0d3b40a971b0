package org.throughcare.practice.policy;

import java.time.LocalTime;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.terms.Percent;

/** What a figure says. */
public sealed interface Value {
    /** A length of time. */
    record Length(Span span) implements Value {}

    /** A number of things; 0 or more. */
    record Count(int number) implements Value {
        public Count {
            if (number < 0) {
                throw new IllegalArgumentException("a count cannot be negative: " + number);
            }
        }
    }

    /** A share. */
    record Share(Percent percent) implements Value {}

    /** One of several rules by its name, such as "short-sentences". */
    record Word(String text) implements Value {
        public Word {
            if (!text.matches("[a-z]+(-[a-z]+)*")) {
                throw new IllegalArgumentException("\"" + text + "\" is no name in small letters and hyphens");
            }
        }
    }

    /** A time of day, Europe/London. */
    record TimeOfDay(LocalTime time) implements Value {}
}
