package org.throughcare.commands.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for a value of any type that a fact can hold. */
final class Specimen {
    /** The entry that every specimen refers to. */
    static final String OTHER = "X-000";

    private Specimen() {}

    /** An object with only the fields that must be there. */
    static String least(Class<?> record) {
        return object(record, false);
    }

    /** An object with every field. */
    static String most(Class<?> record) {
        return object(record, true);
    }

    private static String object(Class<?> record, boolean all) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            boolean optional = component.getGenericType() instanceof ParameterizedType
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (all || !optional) {
                fields.add("\"" + component.getName() + "\": " + value(component.getGenericType(), all));
            }
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static String value(Type type, boolean all) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? "{" + value(of[0], all) + ": " + value(of[1], all) + "}"
                    : "[" + value(of[0], all) + "]";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "\"" + plain.getEnumConstants()[0] + "\"";
        }
        if (plain.isRecord() && !Form.isWord(plain)) {
            return object(plain, all);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "\"as the source has it\"";
            case "boolean", "Boolean" -> "true";
            case "int", "Integer", "Percent" -> "2";
            case "LocalDate" -> "\"2025-03-04\"";
            case "Instant" -> "\"2025-03-04T10:30:00+00:00\"";
            case "Subject" -> "\"person:Y\"";
            case "EntryId" -> "\"" + OTHER + "\"";
            default -> throw new IllegalStateException("no specimen of " + plain);
        };
    }
}
