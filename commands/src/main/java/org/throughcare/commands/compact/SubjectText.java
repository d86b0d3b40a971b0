package org.throughcare.commands.compact;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.throughcare.practice.record.Subject;

/** A subject as a word: {@code person:X}. */
public final class SubjectText {
    private static final Map<Subject.Kind, String> PREFIXES = new EnumMap<>(Subject.Kind.class);

    static {
        for (Subject.Kind kind : Subject.Kind.values()) {
            PREFIXES.put(kind, kind.name().toLowerCase(Locale.ROOT) + ":");
        }
    }

    private SubjectText() {}

    /** The subject as a word. */
    public static String written(Subject subject) {
        return Objects.requireNonNull(PREFIXES.get(subject.kind())) + subject.id();
    }

    /**
     * The subject that {@code text} writes.
     *
     * @throws IllegalArgumentException if it writes none
     */
    public static Subject subject(String text) {
        for (Map.Entry<Subject.Kind, String> each : PREFIXES.entrySet()) {
            if (text.startsWith(each.getValue())) {
                return new Subject(each.getKey(), text.substring(each.getValue().length()));
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a subject");
    }
}
