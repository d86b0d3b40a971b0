package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.HeadLine;
import org.throughcare.service.audit.tree.SignedHead;

/**
 * The heads in a file, each larger than the one before. Lines that are not heads, that no trusted key signed, or that
 * contradict the line before are reported and left out. What is appended after it was opened is not read.
 */
final class ExportedHeads implements Iterator<SignedHead>, AutoCloseable {
    private final VerifyingKeys keys;
    private final Findings findings;
    private final BufferedReader lines;
    private long line;
    private long used;
    private @Nullable SignedHead last;
    private @Nullable SignedHead next;

    private ExportedHeads(BufferedReader lines, VerifyingKeys keys, Findings findings) {
        this.lines = lines;
        this.keys = keys;
        this.findings = findings;
        next = read();
    }

    static ExportedHeads none(VerifyingKeys keys, Findings findings) {
        return new ExportedHeads(new BufferedReader(Reader.nullReader()), keys, findings);
    }

    static ExportedHeads open(Path file, VerifyingKeys keys, Findings findings) {
        try {
            long length = Files.size(file);
            InputStream input = new UpTo(Files.newInputStream(file), length);
            return new ExportedHeads(new BufferedReader(new InputStreamReader(input, UTF_8)), keys, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("The exported heads cannot be read from " + file, e);
        }
    }

    /** How many heads could be used. */
    long used() {
        return used;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SignedHead next() {
        SignedHead given = next;
        if (given == null) {
            throw new NoSuchElementException();
        }
        used++;
        next = read();
        return given;
    }

    private @Nullable SignedHead read() {
        try {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                SignedHead head = usable(text);
                if (head != null) {
                    last = head;
                    return head;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("The exported heads cannot be read", e);
        }
    }

    private @Nullable SignedHead usable(String text) {
        SignedHead head;
        try {
            head = HeadLine.read(text);
        } catch (IllegalArgumentException e) {
            findings.add(new Finding.UnusableHead(line, String.valueOf(e.getMessage())));
            return null;
        }
        if (last != null && last.head().equals(head.head())) {
            return null;
        }
        if (last != null && last.head().size() >= head.head().size()) {
            findings.add(new Finding.UnusableHead(
                    line,
                    "it does not continue the line before, of " + last.head().size() + " leaves"));
            return null;
        }
        if (!keys.signed(head)) {
            findings.add(new Finding.UnusableHead(line, "no trusted key signed it"));
            return null;
        }
        return head;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
