package org.throughcare.practice.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The case reference number of probation.
 *
 * @param value a letter and six digits, such as X123456
 */
public record Crn(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{6}");

    public Crn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not a CRN: a letter and six digits, such as X123456");
        }
    }

    /** Reads a number in capitals or not, with or without spaces around it. */
    public static Crn parse(String text) {
        return new Crn(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
