package org.throughcare.commands.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;

/** The section of docs/case-format.md that lists every kind of fact, as the records themselves say it. */
final class KindsPage {
    private final Map<String, String> words = new TreeMap<>();
    private final StringBuilder page = new StringBuilder();

    private KindsPage() {}

    static String text() {
        return new KindsPage().whole();
    }

    private String whole() {
        for (Class<? extends Fact> capability : FactKinds.CAPABILITIES) {
            page.append("### ").append(capability.getSimpleName()).append("\n\n");
            for (Class<? extends Fact> kind : FactKinds.of(capability)) {
                page.append("- `")
                        .append(FactKinds.name(kind))
                        .append('`')
                        .append(fields(kind))
                        .append('\n');
            }
            page.append('\n');
        }
        page.append("### Words and objects inside facts\n\n");
        words.forEach((name, said) ->
                page.append("- ").append(name).append(": ").append(said).append('\n'));
        return page.toString();
    }

    private String fields(Class<?> type) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getGenericType() instanceof ParameterizedType;
            fields.add("`" + component.getName() + "` " + form(component.getGenericType())
                    + (optional ? ", optional" : ""));
        }
        return fields.isEmpty() ? ": no fields" : ": " + String.join("; ", fields);
    }

    private String form(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? "object from " + form(of[0]) + " to " + form(of[1])
                    : (parameterized.getRawType() == Set.class ? "set of " : "list of ") + form(of[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            words.put(
                    plain.getSimpleName(),
                    String.join(
                            ", ",
                            Arrays.stream(plain.getEnumConstants())
                                    .map(constant -> "`" + constant + "`")
                                    .toList()));
            return plain.getSimpleName();
        }
        if (plain.isRecord() && !Form.isWord(plain)) {
            words.put(plain.getSimpleName(), "an object; " + fields(plain).substring(2));
            return plain.getSimpleName();
        }
        return switch (plain.getSimpleName()) {
            case "String" -> "text";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer" -> "whole number";
            case "LocalDate" -> "date";
            case "Instant" -> "instant";
            case "Percent" -> "percent";
            case "Subject" -> "subject";
            case "EntryId" -> "entry id";
            default -> throw new IllegalStateException("no words for " + plain);
        };
    }
}
