package org.throughcare.practice.identity;

import java.time.Year;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which the Police National Computer knows a person, always with a four-digit year.
 *
 * @param year the year of the number, 1900 to 9999
 * @param serial the number within the year, 0 to 9,999,999
 */
public record Pnc(int year, int serial) {
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final int LARGEST = 9_999_999;
    private static final Pattern SLASHED = Pattern.compile("([0-9]{4}|[0-9]{2})/([0-9]{1,7})([A-Z])");
    private static final Pattern LONG = Pattern.compile("([0-9]{4})([0-9]{7})([A-Z])");
    private static final Pattern SHORT = Pattern.compile("([0-9]{2})([0-9]{1,7})([A-Z])");

    public Pnc {
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("a PNC number of the year " + year + " cannot be");
        }
        if (serial < 0 || serial > LARGEST) {
            throw new IllegalArgumentException("a PNC number has at most seven digits after its year, not " + serial);
        }
    }

    /**
     * Reads {@code 2008/0056560Z}, {@code 08/56560Z} or either without the slash. A two-digit year up to that of
     * {@code now} lies in the years from 2000, any other in the nineteen-hundreds.
     *
     * @param now the current year
     * @throws IllegalArgumentException if the form, the year or the check letter is wrong; the message says which
     */
    public static Pnc parse(String text, Year now) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        Matcher form = form(written);
        Pnc read = new Pnc(year(form.group(1), now, written), Integer.parseInt(form.group(2)));
        char letter = form.group(3).charAt(0);
        if (letter != read.checkLetter()) {
            throw new IllegalArgumentException("\"" + written + "\" is not a PNC number: its check letter is " + letter
                    + " and would have to be " + read.checkLetter());
        }
        return read;
    }

    private static Matcher form(String written) {
        for (Pattern pattern : new Pattern[] {SLASHED, LONG, SHORT}) {
            Matcher form = pattern.matcher(written);
            if (form.matches()) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "\"" + written + "\" is not a PNC number such as 2008/0056560Z or 08/56560Z");
    }

    private static int year(String digits, Year now, String written) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return number <= now.getValue() % 100 ? 2000 + number : 1900 + number;
        }
        if (number > now.getValue()) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is not a PNC number: the year " + number + " lies after " + now);
        }
        return number;
    }

    /** The letter that the digits call for: the last two of the year and all seven of the serial, modulo 23. */
    public char checkLetter() {
        return LETTERS.charAt((int) (((year % 100) * (LARGEST + 1L) + serial) % LETTERS.length()));
    }

    /** The canonical form, {@code 2008/0056560Z}. */
    @Override
    public String toString() {
        return "%04d/%07d%s".formatted(year, serial, checkLetter());
    }
}
