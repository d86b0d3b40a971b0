package org.throughcare.service.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream: what was there when it was opened, and not what is appended meanwhile. */
final class UpTo extends FilterInputStream {
    private long left;

    UpTo(InputStream input, long length) {
        super(input);
        left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read();
        left -= read < 0 ? left : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(bytes, offset, Math.toIntExact(Math.min(length, left)));
        left -= read < 0 ? left : read;
        return read;
    }
}
