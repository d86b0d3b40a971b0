package org.throughcare.service.web;

import java.util.Locale;

/** Numbers as pages say them. */
public final class PageNumbers {
    private static final double SMALLEST_SHOWN = 0.05;

    private PageNumbers() {}

    /** "23.4", "−7.9": one decimal, with the real minus sign. */
    public static String decimal(double number) {
        double shown = Math.abs(number) < SMALLEST_SHOWN ? 0 : number;
        return String.format(Locale.UK, "%.1f", shown).replace('-', '−');
    }

    /** "20", "14.5": without a decimal where there is none. */
    public static String figure(double number) {
        String shown = decimal(number);
        return shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
    }

    /** "1,312": a number of things. */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "+13.9", "−7.9", "0.0": what something adds or takes away. */
    public static String signed(double number) {
        String shown = decimal(number);
        return number >= SMALLEST_SHOWN ? "+" + shown : shown;
    }
}
