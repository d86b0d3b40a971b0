package org.throughcare.service.web.model.risk;

import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * Where the predictors' questions are answered that stand nowhere else on the record.
 *
 * @param shell what stands around it
 * @param said what the record says already, which counts whatever is answered
 * @param groups the questions, in groups
 * @param key what the form is known by, so that sending it again changes nothing
 */
public record AnswersPage(CaseShell shell, List<Said> said, List<Group> groups, String key) {
    /** A question that the record answers: the answer, and where it came from, in words. */
    public record Said(String question, String answer, String source) {}

    /**
     * Questions that belong together.
     *
     * @param name what they are about, in words
     * @param fields each question
     */
    public record Group(String name, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** How a question is answered. */
    public enum Way {
        TYPED,
        ONE,
        SEVERAL
    }

    /**
     * A question.
     *
     * @param name of the field
     * @param label the question
     * @param way how it is answered
     * @param choices what the answer may be; empty where it is typed
     * @param values what was answered or typed; at most one unless several may be chosen
     * @param hint how it is written; empty where that is plain
     */
    public record Field(String name, String label, Way way, List<Choice> choices, List<String> values, String hint) {
        public Field {
            choices = List.copyOf(choices);
            values = List.copyOf(values);
        }

        /** What was answered or typed; empty for nothing. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    public AnswersPage {
        said = List.copyOf(said);
        groups = List.copyOf(groups);
    }
}
