package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.papers.Answer.Standing;

/** The questions of one section, put down one after the other. Blank words are no answer. */
final class Answers {
    private final List<Answer> answers = new ArrayList<>();

    List<Answer> list() {
        return List.copyOf(answers);
    }

    /** Must be answered in words. */
    Answers words(String question, @Nullable String said) {
        return one(question, written(said), Standing.UNANSWERED);
    }

    /** May be answered in words. */
    Answers mayHaveWords(String question, @Nullable String said) {
        return one(question, written(said), Standing.NOT_GIVEN);
    }

    Answers yesNo(String question, @Nullable Boolean said) {
        return one(question, said == null ? null : new Value.YesNo(said), Standing.UNANSWERED);
    }

    Answers day(String question, @Nullable LocalDate said) {
        return one(question, said == null ? null : new Value.Day(said), Standing.UNANSWERED);
    }

    Answers mayHaveDay(String question, @Nullable LocalDate said) {
        return one(question, said == null ? null : new Value.Day(said), Standing.NOT_GIVEN);
    }

    Answers moment(String question, @Nullable Instant said) {
        return one(question, said == null ? null : new Value.Moment(said), Standing.UNANSWERED);
    }

    Answers count(String question, @Nullable Integer said) {
        return one(question, said == null ? null : new Value.Count(said), Standing.UNANSWERED);
    }

    Answers chosen(String question, @Nullable Enum<?> said) {
        return one(question, said == null ? null : Value.Chosen.of(said), Standing.UNANSWERED);
    }

    /** Yes with its details, or no. Yes without details is not answered yet. */
    Answers detailed(String question, @Nullable Detailed said) {
        if (said == null || (said.yes() && said.details() == null)) {
            return state(question, Standing.UNANSWERED);
        }
        List<Value> values = new ArrayList<>(List.of(new Value.YesNo(said.yes())));
        if (said.yes() && said.details() != null) {
            values.add(new Value.Written(said.details()));
        }
        answers.add(new Answer(question, Standing.ANSWERED, List.of(), values));
        return this;
    }

    /** A list that must be answered; an empty one says "none", and null is unanswered. */
    Answers several(String question, @Nullable Collection<? extends Value> said) {
        return said == null ? state(question, Standing.UNANSWERED) : put(question, List.of(), said);
    }

    /** A list that must have something in it. */
    Answers some(String question, Collection<? extends Value> said) {
        return said.isEmpty() ? state(question, Standing.UNANSWERED) : put(question, List.of(), said);
    }

    /** A list that may be empty. */
    Answers maybeSeveral(String question, Collection<? extends Value> said) {
        return said.isEmpty() ? state(question, Standing.NOT_GIVEN) : put(question, List.of(), said);
    }

    /** A table; one without rows says "none", and null is unanswered. */
    Answers table(String question, List<String> columns, @Nullable Collection<? extends Value> rows) {
        return rows == null ? state(question, Standing.UNANSWERED) : put(question, columns, rows);
    }

    Answers notApplicable(String... questions) {
        for (String question : questions) {
            state(question, Standing.NOT_APPLICABLE);
        }
        return this;
    }

    Answers unanswered(String... questions) {
        for (String question : questions) {
            state(question, Standing.UNANSWERED);
        }
        return this;
    }

    static Value cell(@Nullable Value said) {
        return said == null ? new Value.Nothing() : said;
    }

    static @Nullable Value written(@Nullable String said) {
        return said == null || said.isBlank() ? null : new Value.Written(said);
    }

    private Answers one(String question, @Nullable Value said, Standing otherwise) {
        return said == null ? state(question, otherwise) : put(question, List.of(), List.of(said));
    }

    private Answers put(String question, List<String> columns, Collection<? extends Value> values) {
        answers.add(new Answer(question, Standing.ANSWERED, columns, List.copyOf(values)));
        return this;
    }

    private Answers state(String question, Standing standing) {
        answers.add(new Answer(question, standing, List.of(), List.of()));
        return this;
    }
}
