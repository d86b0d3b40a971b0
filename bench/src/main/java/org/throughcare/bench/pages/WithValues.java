package org.throughcare.bench.pages;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/** Writes a statement with its values in it, as text that psql and pgbench take. */
final class WithValues {
    private static final String LEAF = "insert into audit_leaf";

    private WithValues() {}

    /**
     * The statement on one line. The name of a leaf of the audit becomes the variable {@code :leaf}, since it is another one
     * every time.
     *
     * @throws IllegalStateException for a value of a kind that no page has asked with yet
     */
    static String of(String query, List<ParameterSetOperation> set) {
        Map<Integer, String> values = new TreeMap<>();
        for (ParameterSetOperation one : set) {
            Object[] args = one.getArgs();
            values.put(
                    (Integer) args[0],
                    ParameterSetOperation.isSetNullParameterOperation(one) ? "null" : literal(args[1]));
        }
        boolean leaf = query.contains(LEAF);
        StringBuilder text = new StringBuilder();
        int parameter = 0;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (letter == '?') {
                parameter++;
                boolean name = leaf && (parameter == 1 || parameter == set.size());
                text.append(name ? ":leaf" : values.get(parameter));
            } else {
                text.append(letter == '\n' ? ' ' : letter);
            }
        }
        return text.toString().strip();
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case String words -> quoted(words);
            case byte[] bytes -> quoted("\\x" + HexFormat.of().formatHex(bytes)) + "::bytea";
            case Timestamp instant -> quoted(instant.toInstant().toString()) + "::timestamptz";
            case OffsetDateTime instant -> quoted(instant.toString()) + "::timestamptz";
            case UUID name -> quoted(name.toString()) + "::uuid";
            case String[] words -> array(Arrays.stream(words).map(word -> '"' + word + '"'), "text");
            case Long[] numbers -> array(Arrays.stream(numbers).map(String::valueOf), "bigint");
            case long[] numbers -> array(LongStream.of(numbers).mapToObj(Long::toString), "bigint");
            case Array array -> quoted(array.toString()) + "::" + type(array) + "[]";
            default -> throw new IllegalStateException("a value of " + value.getClass() + " cannot be written yet");
        };
    }

    private static String array(Stream<String> elements, String type) {
        return quoted(elements.collect(Collectors.joining(",", "{", "}"))) + "::" + type + "[]";
    }

    private static String type(Array array) {
        try {
            return array.getBaseTypeName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String words) {
        return '\'' + words.replace("'", "''") + '\'';
    }
}
