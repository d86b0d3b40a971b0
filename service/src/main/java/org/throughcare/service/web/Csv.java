package org.throughcare.service.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values that a spreadsheet takes for nothing but words: a value that it could take for a formula
 * stands after an apostrophe, whatever blanks it begins with, and every value stands in quotation marks.
 */
public final class Csv {
    private static final String BEGINS_A_FORMULA = "=+-@|%＝＋－＠";

    private Csv() {}

    /** One line of the file, with its end. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String value(String value) {
        return "\"" + (couldBeFormula(value) ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    private static boolean couldBeFormula(String value) {
        if (value.isEmpty()) {
            return false;
        }
        return Character.isISOControl(value.charAt(0))
                || value.codePoints()
                        .dropWhile(Csv::isBlank)
                        .limit(1)
                        .anyMatch(first -> BEGINS_A_FORMULA.indexOf(first) >= 0);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character == '"';
    }
}
