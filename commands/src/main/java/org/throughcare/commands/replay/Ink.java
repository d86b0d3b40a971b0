package org.throughcare.commands.replay;

/** How a piece of text is set off on a terminal that shows colour. No meaning rests on it alone. */
enum Ink {
    PLAIN(""),
    TITLE("1"),
    RECORDED("36"),
    ASKED("1;33"),
    ESCALATED("35"),
    ENDED("32"),
    QUIET("2");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isBlank() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
