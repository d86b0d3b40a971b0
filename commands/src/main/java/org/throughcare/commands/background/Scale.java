package org.throughcare.commands.background;

/** How the assumed rates that may be wrong are moved, all together, to see what the answer rests on. */
public enum Scale {
    HALVED(0.5, "halved"),
    AS_ASSUMED(1, "as assumed"),
    DOUBLED(2, "doubled");

    private final double factor;
    private final String inWords;

    Scale(double factor, String inWords) {
        this.factor = factor;
        this.inWords = inWords;
    }

    /** What a rate is multiplied by. */
    double factor() {
        return factor;
    }

    /** How many of {@code people} are drawn at this scale: all as assumed, half to see which way the answer moves. */
    int places(int people) {
        return this == AS_ASSUMED ? people : (people + 1) / 2;
    }

    /** The scale as it heads a column. */
    public String inWords() {
        return inWords;
    }
}
