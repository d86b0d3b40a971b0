package org.throughcare.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.terms.Party;

/**
 * The same entries as primitive columns, and the plainest pass over them that still answers what one party knew at an
 * instant. Corrections and disclosures are resolved when the columns are built, so the sweep is a floor, not a rival.
 */
final class Columns {
    private static final long NEVER = Long.MAX_VALUE;

    private final byte[] kind;
    private final long[] occurred;
    private final long[] known;
    private final long[] replacedAt;

    /** The columns of several people, one after another, as {@code party} came to know them. */
    Columns(List<List<Entry>> people, Party party) {
        int size = people.stream().mapToInt(List::size).sum();
        kind = new byte[size];
        occurred = new long[size];
        known = new long[size];
        replacedAt = new long[size];
        Arrays.fill(replacedAt, NEVER);
        int row = 0;
        for (List<Entry> person : people) {
            row = fill(person, party, row);
        }
    }

    private int fill(List<Entry> person, Party party, int first) {
        Map<EntryId, Integer> rows = new HashMap<>();
        int row = first;
        for (Entry entry : person) {
            rows.put(entry.id(), row);
            kind[row] = (byte) Checksum.ordinal(entry.fact());
            occurred[row] = entry.times().occurred().standIn().getEpochSecond();
            known[row] = knownTo(party, entry);
            row++;
        }
        for (Entry entry : person) {
            Fact fact = entry.fact();
            int own = Objects.requireNonNull(rows.get(entry.id()));
            if (fact instanceof Disclosed share && share.to() == party) {
                rows.computeIfPresent(
                        share.entry(),
                        (id, shared) -> learn(shared, entry.times().received()));
            }
            if (entry.supersedes() != null) {
                rows.computeIfPresent(entry.supersedes(), (id, wrong) -> replace(wrong, known[own]));
            }
            if (fact instanceof Retracted) {
                replace(own, known[own]);
            }
        }
        return row;
    }

    private static long knownTo(Party party, Entry entry) {
        return entry.fact().inCaseRecord()
                ? entry.visibility().to(party).map(Instant::getEpochSecond).orElse(NEVER)
                : NEVER;
    }

    private int learn(int row, Instant at) {
        known[row] = Math.min(known[row], at.getEpochSecond());
        return row;
    }

    private int replace(int row, long at) {
        replacedAt[row] = Math.min(replacedAt[row], at);
        return row;
    }

    /** How many entries there are. */
    int size() {
        return kind.length;
    }

    /** The checksum of what was known at {@code until}, in epoch seconds: the same number as {@link Checksum#of}. */
    long sweep(long until) {
        return sweep(0, kind.length, until);
    }

    /** As {@link #sweep(long)}, for the rows from {@code from} and before {@code to}. */
    long sweep(int from, int to, long until) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            if (known[row] <= until && replacedAt[row] > until) {
                sum += Checksum.row(kind[row], occurred[row], known[row]);
            }
        }
        return sum;
    }
}
