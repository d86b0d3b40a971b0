package org.throughcare.practice.risk.predictor.answers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers about one person. Every answer is a number: the place of a word among its kind's words, a whole number, a
 * {@linkplain PackedDate packed day}, a set of past offences as bits, or the offence code as a number.
 */
public final class Answers {
    /** What stands where there is no answer. */
    public static final int MISSING = Integer.MIN_VALUE;
    /** What stands for an offence code that is not five digits. */
    public static final int NO_CODE = -1;

    private static final int MALE = 0;
    private static final int FEMALE = 1;
    private static final int YES = 1;

    private final int[] values;
    private final @Nullable String offenceCode;

    Answers(int[] values, @Nullable String offenceCode) {
        this.values = values;
        this.offenceCode = offenceCode;
    }

    /** The answer as a number; {@link #MISSING} if there is none. */
    public int of(Question question) {
        return values[question.place()];
    }

    public boolean missing(Question question) {
        return values[question.place()] == MISSING;
    }

    public boolean has(Question question) {
        return values[question.place()] != MISSING;
    }

    /** Whether the answer is yes; no answer is not yes. */
    public boolean yes(Question question) {
        return values[question.place()] == YES;
    }

    /** The grade of an answer: 0 for the first word of its kind or no answer, then 1, 2. */
    public int grade(Question question) {
        return Math.max(0, values[question.place()]);
    }

    public boolean male() {
        return of(Question.GENDER) == MALE;
    }

    public boolean female() {
        return of(Question.GENDER) == FEMALE;
    }

    /** Whether the answer is the {@code place}th word of its kind, counted from 0. */
    public boolean is(Question question, int place) {
        return values[question.place()] == place;
    }

    /** The offence code as it was given. */
    public Optional<String> offenceCode() {
        return Optional.ofNullable(offenceCode);
    }

    /** These answers to be changed; these stay as they are. */
    public AnswerSheet sheet() {
        return new AnswerSheet(values.clone(), offenceCode);
    }

    /** Every answer given, by the name of its question, as it would be written; in the order of the questions. */
    public SequencedMap<String, Object> written() {
        var written = new LinkedHashMap<String, Object>();
        for (Question question : Question.values()) {
            if (has(question)) {
                written.put(question.field(), WrittenAnswer.of(question.kind(), of(question), offenceCode));
            }
        }
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers
                && Arrays.equals(values, answers.values)
                && Objects.equals(offenceCode, answers.offenceCode);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return written().toString();
    }
}
