package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows on standard error how far an import has come: a bar on a screen, a line for every tenth of the way elsewhere. */
final class ImportProgress implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final int HUNDRED = 100;
    private static final int TENTH = 10;

    private final PrintWriter err;
    private final long size;
    private final boolean screen;
    private int shown = -1;

    @SuppressWarnings("SystemConsoleNull")
    ImportProgress(PrintWriter err, long size) {
        this.err = err;
        this.size = size;
        screen = System.console() != null && System.console().isTerminal();
    }

    void reached(long bytes) {
        int percent = size == 0 ? HUNDRED : (int) Math.min(HUNDRED, bytes * HUNDRED / size);
        int step = screen ? percent : percent / TENTH * TENTH;
        if (step == shown) {
            return;
        }
        shown = step;
        if (screen) {
            int filled = percent * WIDTH / HUNDRED;
            err.printf(Locale.ROOT, "\r[%s%s] %3d %%", "#".repeat(filled), ".".repeat(WIDTH - filled), percent);
        } else {
            err.println(step + " % taken in.");
        }
        err.flush();
    }

    @Override
    public void close() {
        if (screen && shown >= 0) {
            err.println();
        }
    }
}
