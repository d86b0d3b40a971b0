package org.throughcare.commands.casefile;

import java.util.Optional;

/** How entries reach the parties in a replay. */
public enum Mode {
    /** Each party named by an entry knows it from when it was received. */
    AS_IT_WAS("as-it-was"),
    /** Probation also knows what prison, police and courts held, from when a joined-up record would have had it. */
    AS_IT_SHOULD_BE("as-it-should-be");

    private final String option;

    Mode(String option) {
        this.option = option;
    }

    /** The mode as it is written on the command line. */
    public String option() {
        return option;
    }

    /** The mode of that name, as {@link #option()} or as the constant's own name; case does not matter. */
    public static Optional<Mode> named(String text) {
        for (Mode mode : values()) {
            if (mode.option.equalsIgnoreCase(text) || mode.name().equalsIgnoreCase(text)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
