package org.throughcare.commands.recall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.calculate.LineRefused;
import tools.jackson.databind.JsonNode;

/**
 * The facts of one question. A field that is absent or null is unknown.
 *
 * @param fields the object that holds them
 */
record Input(JsonNode fields) {
    @Nullable
    Boolean answer(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            throw refused(name, value + " is neither true nor false");
        }
        return value.booleanValue();
    }

    @Nullable
    Integer number(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw refused(name, value + " is no whole number of 0 or more");
        }
        return value.intValue();
    }

    int numberOr(String name, int otherwise) {
        Integer number = number(name);
        return number == null ? otherwise : number;
    }

    @Nullable
    LocalDate date(String name) {
        JsonNode value = value(name);
        return value == null ? null : date(name, value);
    }

    LocalDate needed(String name) {
        LocalDate date = date(name);
        if (date == null) {
            throw refused(name, "a date is needed");
        }
        return date;
    }

    @Nullable
    String text(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw refused(name, value + " is no text");
        }
        return value.stringValue();
    }

    <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> kind) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> refused(name, "\"" + text + "\" is none of " + Arrays.toString(kind.getEnumConstants())));
    }

    /** The values of a list; none where it is absent. */
    List<JsonNode> list(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw refused(name, value + " is no list");
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }

    static LocalDate date(String name, JsonNode value) {
        if (!value.isString()) {
            throw refused(name, value + " is no date such as 2026-03-31");
        }
        try {
            return LocalDate.parse(value.stringValue());
        } catch (DateTimeException e) {
            throw refused(name, value + " is no date such as 2026-03-31", e);
        }
    }

    static LineRefused refused(String field, String what) {
        return new LineRefused("MALFORMED_INPUT", "input." + field + ": " + what + ".", List.of("input." + field));
    }

    static LineRefused refused(String field, String what, Exception cause) {
        LineRefused refused = refused(field, what);
        refused.initCause(cause);
        return refused;
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = fields.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
