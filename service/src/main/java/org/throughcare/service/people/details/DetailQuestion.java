package org.throughcare.service.people.details;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/**
 * One question of a form.
 *
 * @param name of the field
 * @param kind how it is answered
 * @param needed whether it must be answered
 * @param answers what can be chosen, or null where it is typed
 */
record DetailQuestion(
        String name, Kind kind, boolean needed, @Nullable Class<? extends Enum<?>> answers) {
    static DetailQuestion text(String name) {
        return new DetailQuestion(name, Kind.TEXT, false, null);
    }

    static DetailQuestion lines(String name) {
        return new DetailQuestion(name, Kind.LINES, false, null);
    }

    static DetailQuestion date(String name) {
        return new DetailQuestion(name, Kind.DATE, false, null);
    }

    static DetailQuestion one(String name, Class<? extends Enum<?>> answers) {
        return new DetailQuestion(name, Kind.ONE_OF, false, answers);
    }

    static DetailQuestion any(String name, Class<? extends Enum<?>> answers) {
        return new DetailQuestion(name, Kind.ANY_OF, false, answers);
    }

    /** Yes or no; what nobody said is not the same as no, so it must be answered. */
    static DetailQuestion yesOrNo(String name) {
        return new DetailQuestion(name, Kind.YES_OR_NO, true, null);
    }

    /** The same, to be answered. */
    DetailQuestion asked() {
        return new DetailQuestion(name, kind, true, answers);
    }

    /** What can be chosen, in words. */
    List<Choice> choices() {
        if (kind == Kind.YES_OR_NO) {
            return List.of(
                    Choice.of("yes", Text.text("details.option.yes")), Choice.of("no", Text.text("details.option.no")));
        }
        if (answers == null) {
            return List.of();
        }
        String prefix = "details.option." + answers.getSimpleName() + ".";
        return Arrays.stream(answers.getEnumConstants())
                .map(answer -> Choice.of(answer.name(), Text.text(prefix + answer.name())))
                .toList();
    }
}
