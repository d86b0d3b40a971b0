package org.throughcare.practice.risk.predictor.tables;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which category an offence belongs to, and whether the personality disorder pathway counts it as violent or sexual. */
public final class OffenceTable {
    private static final String HEADER = "offenceCode,actuarialCategory,opdViolenceSex,isViolentSanction,parentGroup";
    private static final int CODES = 100_000;
    private static final String NO_CATEGORY = "UNKNOWN";

    private final SourceTable source;
    private final byte[] category = new byte[CODES];
    private final BitSet violentOrSexual = new BitSet(CODES);

    /**
     * Reads the table.
     *
     * @param categories the names of the categories; an offence refers to one by its place among them
     * @throws IllegalArgumentException if an offence names a category that is not among them
     */
    public OffenceTable(SourceTable source, List<String> categories) {
        this.source = source;
        Arrays.fill(category, (byte) -1);
        for (String[] row : source.rows(HEADER)) {
            int code = Integer.parseInt(row[0]);
            int place = categories.indexOf(row[1]);
            if (place < 0 && !row[1].equals(NO_CATEGORY)) {
                throw new IllegalArgumentException(source.name() + ": " + row[1] + " is no category");
            }
            category[code] = (byte) place;
            violentOrSexual.set(code, Boolean.parseBoolean(row[2]));
        }
    }

    public SourceTable source() {
        return source;
    }

    /** The place of the offence's category; -1 if {@code code} is malformed, unknown or in no category. */
    public int category(int code) {
        return code < 0 ? -1 : category[code];
    }

    /** Every code that is in a category, in order. */
    public int[] codes() {
        return IntStream.range(0, CODES).filter(code -> category[code] >= 0).toArray();
    }

    /** Whether the personality disorder pathway counts it; not if the code is malformed or unknown. */
    public boolean violentOrSexual(int code) {
        return code >= 0 && violentOrSexual.get(code);
    }
}
