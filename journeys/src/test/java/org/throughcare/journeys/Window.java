package org.throughcare.journeys;

/** What pages are looked at through. */
enum Window {
    /** The usual laptop of an office. */
    DESK(1366, 768),
    /** A small telephone, and a desk at 400 percent (WCAG 2.2, 1.4.10). */
    TELEPHONE(320, 640);

    final int width;
    final int height;

    Window(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
