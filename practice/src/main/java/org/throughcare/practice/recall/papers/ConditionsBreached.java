package org.throughcare.practice.recall.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which conditions of the licence are said to be breached (sections 16 and 17).
 *
 * @param standard of the nine standard ones; null is unanswered, an empty set says none
 * @param additional of those added to this licence; null is unanswered, an empty list says none
 */
public record ConditionsBreached(
        @Nullable Set<StandardCondition> standard, @Nullable List<Additional> additional) {
    /**
     * A condition added to the licence.
     *
     * @param code by which the licence has it, or "bespoke"
     * @param wording as the licence says it
     * @param account what happened, or null
     */
    public record Additional(
            String code, String wording, @Nullable String account) {
        public Additional {
            if (code.isBlank() || wording.isBlank()) {
                throw new IllegalArgumentException("an additional condition needs its code and its words");
            }
        }
    }

    public ConditionsBreached {
        if (standard != null) {
            Set<StandardCondition> kept = EnumSet.noneOf(StandardCondition.class);
            kept.addAll(standard);
            standard = kept;
        }
        additional = additional == null ? null : List.copyOf(additional);
    }

    /** Nothing answered. */
    public static ConditionsBreached blank() {
        return new ConditionsBreached(null, null);
    }

    List<Answer> standardAnswers() {
        return new Answers()
                .several(
                        "standard",
                        standard == null
                                ? null
                                : standard.stream().map(Value.Chosen::of).toList())
                .list();
    }

    List<Answer> additionalAnswers() {
        return new Answers()
                .table(
                        "additional",
                        List.of("code", "wording", "account"),
                        additional == null
                                ? null
                                : additional.stream()
                                        .map(ConditionsBreached::row)
                                        .toList())
                .list();
    }

    private static Value row(Additional condition) {
        return new Value.Row(List.of(
                new Value.Written(condition.code()),
                new Value.Written(condition.wording()),
                Answers.cell(Answers.written(condition.account()))));
    }
}
