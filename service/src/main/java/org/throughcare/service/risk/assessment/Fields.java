package org.throughcare.service.risk.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/** Makes the fields of an assessment, each with what was answered so far; nothing is chosen beforehand. */
record Fields(Answers answers) {
    Field lines(String name, String label, @Nullable String hint) {
        return lines(name, label, hint, answers.text(name));
    }

    Field lines(String name, String label, @Nullable String hint, String value) {
        return new Field(name, Kind.LINES, label, hint, List.of(), value, Set.of(), EnteredDate.NONE);
    }

    Field line(String name, String label, @Nullable String hint) {
        return new Field(name, Kind.TEXT, label, hint, List.of(), answers.text(name), Set.of(), EnteredDate.NONE);
    }

    Field yesOrNo(String name, String label, @Nullable String hint) {
        return one(
                name,
                Kind.YES_OR_NO,
                label,
                hint,
                List.of(
                        Choice.of(Answers.YES, Text.text("risk.assessment.yes")),
                        Choice.of(Answers.NO, Text.text("risk.assessment.no"))));
    }

    Field radios(String name, String label, @Nullable String hint, List<Choice> choices) {
        return one(name, Kind.YES_OR_NO, label, hint, choices);
    }

    Field select(String name, String label, @Nullable String hint, List<Choice> choices) {
        return one(name, Kind.ONE_OF, label, hint, choices);
    }

    Field several(String name, String label, @Nullable String hint, List<Choice> choices) {
        return new Field(name, Kind.ANY_OF, label, hint, choices, "", answers.chosen(name), EnteredDate.NONE);
    }

    Field date(String name, String label, @Nullable String hint) {
        return new Field(name, Kind.DATE, label, hint, List.of(), "", Set.of(), answers.date(name));
    }

    /** One choice for each constant, in words that begin with {@code words}. */
    static <E extends Enum<E>> List<Choice> choices(E[] constants, String words) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), Text.text(words + constant.name())))
                .toList();
    }

    private Field one(String name, Kind kind, String label, @Nullable String hint, List<Choice> choices) {
        return new Field(name, kind, label, hint, choices, answers.text(name), Set.of(), EnteredDate.NONE);
    }
}
