package org.throughcare.practice.recall.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Risk of serious harm as it is now, for each group (section 14). Only a person sets a level.
 *
 * @param levels what was answered for each group; a group that is absent is unanswered
 */
public record HarmNow(Map<RiskGroup, Level> levels) {
    /** A level on the form. */
    public enum Level {
        VERY_HIGH,
        HIGH,
        MEDIUM,
        LOW,
        NOT_APPLICABLE;

        /** The level that the record calls {@code level}. */
        public static Level of(RiskLevel level) {
            return switch (level) {
                case VERY_HIGH -> VERY_HIGH;
                case HIGH -> HIGH;
                case MEDIUM -> MEDIUM;
                case LOW -> LOW;
            };
        }
    }

    public HarmNow {
        Map<RiskGroup, Level> kept = new EnumMap<>(RiskGroup.class);
        kept.putAll(levels);
        levels = kept;
    }

    /** Nothing answered. */
    public static HarmNow blank() {
        return new HarmNow(Map.of());
    }

    /** The highest of those answered. */
    Optional<Level> highest() {
        return levels.values().stream().min(Level::compareTo);
    }

    List<Answer> answers() {
        Answers answers = new Answers();
        for (RiskGroup group : RiskGroup.values()) {
            @Nullable Level level = levels.get(group);
            answers.chosen(Value.Chosen.of(group).choice(), level);
        }
        return answers.list();
    }
}
