package org.throughcare.practice.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode of the United Kingdom.
 *
 * @param outward the district, such as LS1
 * @param inward the rest, such as 4DY
 */
public record Postcode(String outward, String inward) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) *([0-9][A-Z]{2})");

    /** Stands for no fixed abode in several sources; says nothing of where anybody is. */
    private static final Postcode NO_FIXED_ABODE = new Postcode("NF1", "1NF");

    /**
     * Reads a postcode in capitals or not, with or without its space.
     *
     * @throws IllegalArgumentException if it is not in that form
     */
    public static Postcode parse(String text) {
        return read(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("\"" + text.strip() + "\" is not a postcode such as LS1 4DY"));
    }

    /** As {@link #parse}; nothing where it is not in that form. */
    public static Optional<Postcode> read(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return form.matches() ? Optional.of(new Postcode(form.group(1), form.group(2))) : Optional.empty();
    }

    /** Whether it says where somebody is. */
    public boolean located() {
        return !equals(NO_FIXED_ABODE);
    }

    @Override
    public String toString() {
        return outward + " " + inward;
    }
}
