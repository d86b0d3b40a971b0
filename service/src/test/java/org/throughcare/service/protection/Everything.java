package org.throughcare.service.protection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.throughcare.service.keys.CannotBeOpened;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;

/** Everything that lies in the database, as somebody reads it who rules over the database and holds every key there still is. */
@TestComponent
class Everything {
    private final String url;
    private final Keyring keyring;

    Everything(Environment environment, Keyring keyring) {
        url = environment.getRequiredProperty("throughcare.database.url");
        this.keyring = keyring;
    }

    /** Where any of {@code words} can be read: "table.column: word". */
    List<String> traces(List<String> words) {
        List<String> found = new ArrayList<>();
        List<SubjectKey> keys = keys();
        for (String table : tables()) {
            for (Map<String, @Nullable Object> row : rows("select * from throughcare." + table)) {
                row.forEach((column, value) -> readable(table, row, value, keys)
                        .forEach(text -> words.stream()
                                .filter(word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                                .forEach(word -> found.add(table + "." + column + ": " + word))));
            }
        }
        return found;
    }

    /** The tables in which a column that refers to a record of a person has the number of this one. */
    List<String> tablesThatMention(long record) {
        List<String> found = new ArrayList<>();
        for (Map<String, @Nullable Object> column : rows("""
                select c.table_name, c.column_name from information_schema.columns c join pg_class t on t.relname = c.table_name
                where c.table_schema = 'throughcare' and t.relkind in ('r', 'p') and not t.relispartition
                  and c.data_type = 'bigint' and c.column_name in ('person', 'subject', 'of_case')""")) {
            List<?> rows = rows("select 1 as one from throughcare." + column.get("table_name") + " where "
                    + column.get("column_name") + " = " + record);
            if (!rows.isEmpty()) {
                found.add(String.valueOf(column.get("table_name")));
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** What only somebody who rules over the whole database can do. */
    void change(String sql, @Nullable Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<Map<String, @Nullable Object>> rows(String sql) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> tables() {
        return rows("select relname from pg_class where relnamespace = 'throughcare'::regnamespace and relkind = 'r'")
                .stream()
                .map(row -> String.valueOf(row.get("relname")))
                .toList();
    }

    private List<SubjectKey> keys() {
        return rows("select key_wrapped from throughcare.subject where key_wrapped is not null").stream()
                .map(row -> keyring.unwrap((byte[]) Objects.requireNonNull(row.get("key_wrapped"))))
                .toList();
    }

    private static List<String> readable(
            String table, Map<String, @Nullable Object> row, @Nullable Object value, List<SubjectKey> keys) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof byte[] bytes)) {
            return List.of(String.valueOf(value));
        }
        List<String> texts = new ArrayList<>();
        texts.add(new String(bytes, ISO_8859_1));
        for (String place : places(table, row)) {
            for (SubjectKey key : keys) {
                try {
                    texts.add(new String(key.open(place, bytes), UTF_8));
                } catch (CannotBeOpened closed) {
                    texts.add("");
                }
            }
        }
        return texts;
    }

    private static List<String> places(String table, Map<String, @Nullable Object> row) {
        if (table.startsWith("entry_")) {
            return List.of("entry/" + row.get("subject") + "/" + row.get("sequence"));
        }
        if (table.startsWith("duty_event_")) {
            return List.of("duty/" + row.get("person") + "/" + row.get("sequence"));
        }
        return switch (table) {
            case "case_summary" -> List.of("summary/" + row.get("person"));
            case "duty" -> List.of("duty-row/" + row.get("person") + "/" + row.get("number"));
            case "outbox" -> List.of("outbox/" + row.get("event"));
            case "subject" -> List.of("subject");
            case "subject_access_passage" -> List.of("passage/" + row.get("id"));
            case "feed_quarantine" -> List.of("quarantine/" + row.get("id"), "quarantine/" + row.get("id") + "/reason");
            case "restricted_entry" -> List.of("restriction");
            default -> List.of();
        };
    }

    private Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url + "?currentSchema=throughcare", "postgres", "");
        connection.createStatement().execute("set session_replication_role = replica");
        return connection;
    }
}
