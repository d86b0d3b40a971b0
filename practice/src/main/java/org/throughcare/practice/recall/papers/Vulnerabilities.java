package org.throughcare.practice.recall.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered about vulnerabilities: some of fifteen, or exactly one of "none" and "not known". */
public sealed interface Vulnerabilities {
    /** There is none. */
    record None() implements Vulnerabilities {}

    /** Nobody knows of any, which is not the same. */
    record NotKnown() implements Vulnerabilities {}

    /**
     * At least one.
     *
     * @param details what there is to say of each; blank while nobody has said it
     */
    record Present(Map<Vulnerability, String> details) implements Vulnerabilities {
        public Present {
            Map<Vulnerability, String> kept = new EnumMap<>(Vulnerability.class);
            kept.putAll(details);
            details = kept;
            if (details.isEmpty()) {
                throw new IllegalArgumentException("name at least one vulnerability, or say none or not known");
            }
        }
    }

    /** Answers of the section; {@code said} is null while nobody has answered. */
    static List<Answer> answers(@Nullable Vulnerabilities said) {
        Answers answers = new Answers();
        switch (said) {
            case null -> answers.unanswered("vulnerabilities");
            case None _ -> answers.several("vulnerabilities", List.of());
            case NotKnown _ ->
                answers.several("vulnerabilities", List.of(new Value.Chosen("vulnerability", "not-known")));
            case Present present -> {
                if (present.details().values().stream().anyMatch(String::isBlank)) {
                    answers.unanswered("vulnerabilities");
                } else {
                    answers.table("vulnerabilities", List.of("vulnerability", "details"), rows(present));
                }
            }
        }
        return answers.list();
    }

    private static List<Value> rows(Present present) {
        return present.details().entrySet().stream()
                .<Value>map(each ->
                        new Value.Row(List.of(Value.Chosen.of(each.getKey()), new Value.Written(each.getValue()))))
                .toList();
    }
}
