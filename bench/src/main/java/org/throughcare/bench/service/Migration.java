package org.throughcare.bench.service;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.record.Entry;

/**
 * Histories taken on whole (B4): sealed, projected, judged by every rule, with their audit leaves, beside COPY of the very
 * rows into a table with the same index.
 */
final class Migration {
    private static final int PEOPLE = 40;
    private static final long BEYOND = 1_000_000;
    private static final double NANOS = 1e9;
    private static final String TAB = Character.toString(9);
    private static final String END = Character.toString(10);
    private static final String HEXADECIMAL = "\\\\x";

    private final Histories histories;
    private final DataSource owner;
    private int next = 1;
    private long copies;

    Migration(Histories histories, DataSource owner) {
        this.histories = histories;
        this.owner = owner;
        JdbcClient.create(owner)
                .sql("create table measured_copy (like entry including all)")
                .update();
    }

    Comparison measure(int rounds) throws Exception {
        return Comparison.of(
                "Histories of " + Histories.ENTRIES + " entries taken on, beside COPY",
                "rows a second",
                rounds,
                this::taken,
                this::copied);
    }

    private double taken() {
        List<List<Entry>> all =
                IntStream.range(next, next + PEOPLE).mapToObj(histories::of).toList();
        next += PEOPLE;
        long begin = System.nanoTime();
        all.forEach(histories::append);
        return (double) PEOPLE * Histories.ENTRIES * NANOS / (System.nanoTime() - begin);
    }

    private double copied() throws Exception {
        copies++;
        List<String> rows = histories.engine(jdbc -> jdbc.sql(
                        "select subject, sequence, received, body from entry order by subject desc, sequence limit ?")
                .param(PEOPLE * Histories.ENTRIES)
                .query((row, number) -> line(row, copies * BEYOND))
                .list());
        try (Connection connection = owner.getConnection()) {
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy measured_copy from stdin", new StringReader(String.join("", rows)));
            return rows.size() * NANOS / (System.nanoTime() - begin);
        }
    }

    private static String line(ResultSet row, long beyond) throws SQLException {
        return (row.getLong("subject") + beyond)
                + TAB
                + row.getLong("sequence")
                + TAB
                + row.getString("received")
                + TAB
                + HEXADECIMAL
                + HexFormat.of().formatHex(row.getBytes("body"))
                + END;
    }
}
