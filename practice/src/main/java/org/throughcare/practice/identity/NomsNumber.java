package org.throughcare.practice.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number by which prisons know a person.
 *
 * @param value a letter, four digits and two letters, such as A1234BC
 */
public record NomsNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{4}[A-Z]{2}");

    public NomsNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a prison number: a letter, four digits and two letters, such as A1234BC");
        }
    }

    /** Reads a number in capitals or not, with or without spaces around it. */
    public static NomsNumber parse(String text) {
        return new NomsNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
