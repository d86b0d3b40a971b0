package org.throughcare.commands.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Percent;
import org.throughcare.practice.terms.Wording;

/** How a value of a type is written in a case file, in words. */
final class Form {
    private static final Set<Class<?>> WORDS = Set.of(EntryId.class, Subject.class, Percent.class);

    private Form() {}

    /** Whether a record is written as one word instead of an object. */
    static boolean isWord(Class<?> type) {
        return WORDS.contains(type);
    }

    /** The form as it reads after "must be". */
    static String of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            return parameterized.getRawType() == Map.class
                    ? "an object whose fields are " + of(of[0]) + " and whose values are " + of(of[1])
                    : "a list, each " + of(of[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return "one of "
                    + Wording.join(Arrays.stream(plain.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        return plain.isRecord() && !isWord(plain) ? object(plain) : word(plain);
    }

    private static String object(Class<?> type) {
        return "an object with "
                + Wording.join(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static String word(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer" -> "a whole number";
            case "LocalDate" -> "a date";
            case "Instant" -> "a date and time with its offset";
            case "Percent" -> "a whole number of percent";
            case "Subject" -> "a subject such as \"person:X\"";
            case "EntryId" -> "the id of an entry";
            default -> throw new IllegalStateException("there is no file form for " + type);
        };
    }
}
