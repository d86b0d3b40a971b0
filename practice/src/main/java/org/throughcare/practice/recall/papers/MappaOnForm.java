package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Management under MAPPA (section 13), read from the register and confirmed by a person. */
public sealed interface MappaOnForm {
    /** Not managed under MAPPA. */
    record NotManaged() implements MappaOnForm {}

    /**
     * Managed.
     *
     * @param category 1 to 4
     * @param level 1 to 3
     * @param reviewed when it was last looked at, or null where that is not known
     */
    record Managed(int category, int level, @Nullable LocalDate reviewed) implements MappaOnForm {
        private static final int CATEGORIES = 4;
        private static final int LEVELS = 3;

        public Managed {
            if (category < 1 || category > CATEGORIES) {
                throw new IllegalArgumentException("MAPPA has categories 1 to 4, and not " + category);
            }
            if (level < 1 || level > LEVELS) {
                throw new IllegalArgumentException("MAPPA has levels 1 to 3, and not " + level);
            }
        }
    }

    /** Answers of the section; {@code said} is null while nobody has answered. */
    static List<Answer> answers(@Nullable MappaOnForm said) {
        Answers answers = new Answers();
        switch (said) {
            case null -> answers.unanswered("managed", "category", "level").mayHaveDay("reviewed", null);
            case NotManaged _ -> answers.yesNo("managed", false).notApplicable("category", "level", "reviewed");
            case Managed managed ->
                answers.yesNo("managed", true)
                        .count("category", managed.category())
                        .count("level", managed.level())
                        .mayHaveDay("reviewed", managed.reviewed());
        }
        return answers.list();
    }
}
