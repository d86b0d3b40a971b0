package org.throughcare.commands.background;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sets cells in columns: the first to the left, the others to the right of their column. */
final class Columns {
    private final int[] widths;

    /** Columns of these widths in characters; a longer cell pushes the rest along. */
    Columns(int... widths) {
        this.widths = widths.clone();
    }

    /** One line, ending in a line break. */
    String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = text(cells[i]);
            String space = " ".repeat(Math.max(i == 0 ? 0 : 1, widths[i] - cell.length()));
            line.append(i == 0 ? cell + space : space + cell);
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** A whole number with its thousands apart; any other number with one or two decimals. */
    static String text(Object cell) {
        return switch (cell) {
            case Double number -> decimal(number, number < 100 ? 2 : 0);
            case Long number -> grouped(number);
            case Integer number -> grouped(number);
            default -> cell.toString();
        };
    }

    static String decimal(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
