package org.throughcare.practice.identity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a criminal records office file. The check letter is kept as written; no source for how it is made was found,
 * so it is not tested.
 *
 * @param year the last two digits of the year, 0 to 99
 * @param serial the number within the year, 0 to 999,999
 * @param letter the check letter
 * @param file whether it is a number of the files that write the year first, {@code SF79/012345A}
 */
public record Cro(int year, int serial, char letter, boolean file) {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})/([0-9]{2})([A-Z])");
    private static final Pattern FILE = Pattern.compile("SF([0-9]{2})/([0-9]{1,6})([A-Z])");

    public Cro {
        if (year < 0 || year > 99 || serial < 0 || serial > 999_999 || letter < 'A' || letter > 'Z') {
            throw new IllegalArgumentException("a CRO number has a two-digit year, up to six digits and a letter");
        }
    }

    /**
     * Reads {@code 123456/08Z} or {@code SF08/123456Z}.
     *
     * @throws IllegalArgumentException if it is in neither form
     */
    public static Cro parse(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            return of(number.group(2), number.group(1), number.group(3), false);
        }
        Matcher file = FILE.matcher(written);
        if (file.matches()) {
            return of(file.group(1), file.group(2), file.group(3), true);
        }
        throw new IllegalArgumentException(
                "\"" + written + "\" is not a CRO number such as 123456/08Z or SF08/123456Z");
    }

    private static Cro of(String year, String serial, String letter, boolean file) {
        return new Cro(Integer.parseInt(year), Integer.parseInt(serial), letter.charAt(0), file);
    }

    /** Whether the digits and letter are those of {@code pnc}: the same person's number in the other's form. */
    public boolean sameCoreAs(Pnc pnc) {
        return year == pnc.year() % 100 && serial == pnc.serial() && letter == pnc.checkLetter();
    }

    /** The canonical form, with all six digits. */
    @Override
    public String toString() {
        return file ? "SF%02d/%06d%s".formatted(year, serial, letter) : "%06d/%02d%s".formatted(serial, year, letter);
    }
}
