package org.throughcare.practice.risk.predictor.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A published table as it was handed over: comma-separated text, its first line the names of the columns.
 *
 * @param name the name of its file, by which it is known with its hash
 */
public record SourceTable(String name, String text) {
    /** The SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The rows below the names of the columns, cell by cell.
     *
     * @throws IllegalArgumentException if the first line is not {@code header} or a row has another number of cells
     */
    List<String[]> rows(String header) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(header)) {
            throw new IllegalArgumentException(name + ": the first line must be \"" + header + "\"");
        }
        int cells = header.split(",", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] row = line.split(",", -1);
                    if (row.length != cells) {
                        throw new IllegalArgumentException(name + ": \"" + line + "\" has not " + cells + " cells");
                    }
                    return row;
                })
                .toList();
    }
}
