package org.throughcare.commands.calculate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream one by one, each kept only until the next; a line that is too long is read over, not kept. */
final class Lines {
    /** No honest line is as long as this. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int read;
    private int next;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        if (next == read && !fill()) {
            return false;
        }
        do {
            int end = next;
            while (end < read && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            if (end < read) {
                next = end + 1;
                return true;
            }
        } while (fill());
        return true;
    }

    private void keep(int end) {
        int length = end - next;
        if (line.size() + length <= LONGEST) {
            line.write(buffer, next, length);
        } else {
            tooLong = true;
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        read = Math.max(0, in.read(buffer));
        return read > 0;
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
        return next < read || in.available() > 0;
    }
}
