package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Watches the acknowledgements come in. */
final class Outages {
    private static final long LONGEST = 90_000;
    private static final long STEP = 20;

    private Outages() {}

    /** Returns when {@code more} commands than now have been acknowledged. */
    static void untilWritten(Path acks, int more) throws IOException, InterruptedException {
        int wanted = Acknowledged.in(acks).size() + more;
        long end = System.currentTimeMillis() + LONGEST;
        while (Acknowledged.in(acks).size() < wanted) {
            if (System.currentTimeMillis() > end) {
                throw new IOException("fewer than " + wanted + " commands were acknowledged in " + LONGEST + " ms");
            }
            Thread.sleep(STEP);
        }
    }

    /**
     * How many milliseconds after {@code killed} writing went on: the end of the longest pause since. A command that was
     * answered just before the kill is acknowledged just after it.
     */
    static long from(Path acks, long killed) throws IOException, InterruptedException {
        untilWritten(acks, 30);
        List<Acknowledged.Line> lines = Acknowledged.in(acks);
        long before = killed;
        long longest = 0;
        long end = killed;
        for (Acknowledged.Line line : lines) {
            if (line.at() > killed) {
                if (line.at() - before > longest) {
                    longest = line.at() - before;
                    end = line.at();
                }
                before = line.at();
            }
        }
        return end - killed;
    }
}
