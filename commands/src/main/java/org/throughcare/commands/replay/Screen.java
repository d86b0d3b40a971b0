package org.throughcare.commands.replay;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answer is shown on.
 *
 * @param width characters in a line
 * @param colour whether colour may be used
 */
record Screen(int width, boolean colour) {
    private static final int USUAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /** By the variables {@code COLUMNS} and {@code NO_COLOR}; colour only on a terminal. */
    static Screen of(Map<String, String> environment, @Nullable Console console) {
        String off = environment.getOrDefault("NO_COLOR", "");
        boolean terminal = console != null && console.isTerminal();
        return new Screen(width(environment.getOrDefault("COLUMNS", "")), terminal && off.isEmpty());
    }

    private static int width(String columns) {
        return columns.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : USUAL;
    }
}
