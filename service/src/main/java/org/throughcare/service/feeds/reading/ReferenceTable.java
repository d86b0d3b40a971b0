package org.throughcare.service.feeds.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table of reference data that comes with the service: the first line that is no remark names the columns, and the first
 * column names the row. Values hold no commas; several words in one value stand apart by spaces.
 */
public final class ReferenceTable {
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private ReferenceTable() {}

    /** The rows of a table in which no column names a row, in order. */
    public static List<Row> lines(String name) {
        List<String> lines = text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        return lines.stream()
                .skip(1)
                .map(line -> row(name, columns, List.of(line.split(",", -1))))
                .toList();
    }

    /** The table in the resource {@code name}, such as {@code alert-codes.csv}. */
    public static ReferenceTable builtIn(String name) {
        ReferenceTable table = new ReferenceTable();
        for (Row row : lines(name)) {
            String key = row.values().values().iterator().next();
            if (table.rows.put(key, row) != null) {
                throw new IllegalStateException(name + ": " + key + " stands twice");
            }
        }
        return table;
    }

    private static String text(String name) {
        String path = "/org/throughcare/service/feeds/" + name;
        try (InputStream stream = ReferenceTable.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }

    private static Row row(String name, List<String> columns, List<String> values) {
        if (values.size() != columns.size()) {
            throw new IllegalStateException(name + ": " + values + " does not have the columns " + columns);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i).strip());
        }
        return new Row(row);
    }

    /** The row of this name, or null. */
    public @Nullable Row row(String key) {
        return rows.get(key);
    }

    /** Every row by its name, in the order of the table. */
    public Map<String, Row> rows() {
        return rows;
    }

    /** One row. */
    public record Row(Map<String, String> values) {
        /** The value in a column; empty text where there is none. */
        public String text(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        /** The one word of an enum in a column. */
        public <E extends Enum<E>> E one(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }

        /** The words of an enum in a column. */
        public <E extends Enum<E>> Set<E> several(String column, Class<E> type) {
            Set<E> several = new TreeSet<>();
            Arrays.stream(text(column).split(" "))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> several.add(Enum.valueOf(type, word)));
            return several;
        }
    }
}
