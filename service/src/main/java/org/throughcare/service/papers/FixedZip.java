package org.throughcare.service.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package written once more so that nothing in it tells when or where it was: entries in order, all of one time. */
final class FixedZip {
    /** The first time that a zip file can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    /** What a package lists its parts in comes first. */
    private static final String CONTENTS = "[Content_Types].xml";

    private FixedZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        try (ByteArrayOutputStream written = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(written)) {
            byte[] contents = parts.remove(CONTENTS);
            if (contents == null) {
                throw new IOException("a package lists its parts in " + CONTENTS);
            }
            put(out, CONTENTS, contents);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
            out.finish();
            return written.toByteArray();
        }
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
