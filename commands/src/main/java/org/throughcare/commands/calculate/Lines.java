package org.throughcare.commands.calculate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream one by one, each kept only until the next; a line that is too long is read over, not kept. */
final class Lines {
    /** No honest line is as long as this. */
    static final int LONGEST = 1 << 20;

    private static final int END = -1;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Goes to the next line. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int next = in.read();
        if (next == END) {
            return false;
        }
        while (next != END && next != '\n') {
            if (line.size() < LONGEST) {
                line.write(next);
            } else {
                tooLong = true;
            }
            next = in.read();
        }
        return true;
    }

    /** The line without its end. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Whether the next line is there already, at least in part. */
    boolean more() throws IOException {
        return in.available() > 0;
    }
}
