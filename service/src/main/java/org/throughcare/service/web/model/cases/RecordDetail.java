package org.throughcare.service.web.model.cases;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;

/**
 * The form with which one detail of a person is recorded, sent to {@code Paths.newDetail}.
 *
 * @param identity whose case it is
 * @param what the key of the form
 * @param title what is recorded, as a heading
 * @param about the entry that it is about, or empty text
 * @param aboutSays that entry in words, or empty text
 * @param fields what is asked
 * @param key what a retry of this form is known by
 */
public record RecordDetail(
        CaseIdentity identity,
        String what,
        String title,
        String about,
        String aboutSays,
        List<Field> fields,
        String key) {
    /** How a question is answered. */
    public enum Kind {
        TEXT,
        LINES,
        DATE,
        ONE_OF,
        ANY_OF,
        YES_OR_NO
    }

    /**
     * One question.
     *
     * @param hint what helps to answer it, or null
     * @param choices what can be chosen; empty where it is typed
     * @param value as typed or chosen
     * @param values as chosen where several can be
     * @param date as typed
     */
    public record Field(
            String name,
            Kind kind,
            String label,
            @Nullable String hint,
            List<Choice> choices,
            String value,
            Set<String> values,
            EnteredDate date) {
        public Field {
            choices = List.copyOf(choices);
            values = Set.copyOf(values);
        }
    }

    public RecordDetail {
        fields = List.copyOf(fields);
    }
}
