package org.throughcare.commands.replay;

/**
 * A paragraph of an item.
 *
 * @param text what it says
 * @param ink how it is set off
 */
record Passage(String text, Ink ink) {
    static Passage of(String text) {
        return new Passage(text, Ink.PLAIN);
    }

    static Passage quiet(String text) {
        return new Passage(text, Ink.QUIET);
    }
}
