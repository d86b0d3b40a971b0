package org.throughcare.practice.risk.predictor.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as text, as it lies on a record: a day as {@code 2026-11-02}, a whole number, {@code true} or {@code false}, a word
 * of the kind of its question, or several with commas between them. No answer is no text.
 */
public final class AnswerText {
    /** What stands for none of several. */
    public static final String NONE = "NONE";

    private AnswerText() {}

    /** Every answer given, as text. */
    public static Map<Question, String> of(Answers answers) {
        Map<Question, String> texts = new EnumMap<>(Question.class);
        answers.written().forEach((field, value) -> texts.put(Question.of(field).orElseThrow(), written(value)));
        return Collections.unmodifiableMap(texts);
    }

    /** The answers that these texts are; what is no answer to its question is left out. */
    public static AnswerSheet sheet(Map<Question, String> texts) {
        AnswerSheet sheet = new AnswerSheet();
        texts.forEach((question, text) -> {
            if (isAnswer(question, text)) {
                put(sheet, question, text);
            }
        });
        return sheet;
    }

    /** Whether {@code text} is an answer to {@code question}. */
    public static boolean isAnswer(Question question, String text) {
        try {
            put(new AnswerSheet(), question, text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * Writes an answer down.
     *
     * @throws IllegalArgumentException if {@code text} is no answer to {@code question}; the message names both
     */
    public static void put(AnswerSheet sheet, Question question, String text) {
        switch (question.kind()) {
            case DATE -> sheet.put(question, day(question, text));
            case WHOLE -> sheet.put(question, number(question, text));
            case YES_NO -> sheet.put(question, yes(question, text));
            case PAST_OFFENCES ->
                sheet.put(question, text.equals(NONE) ? List.of() : Arrays.asList(text.split(",", -1)));
            case OFFENCE_CODE,
                    PROBLEMS,
                    GENDER,
                    SUPERVISION,
                    RELATIONSHIP,
                    MOTIVATION,
                    AWARENESS,
                    QUALIFICATIONS,
                    LEVEL -> sheet.put(question, text);
        }
    }

    private static LocalDate day(Question question, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refused(question, text, "a day, as 2026-11-02", e);
        }
    }

    private static int number(Question question, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refused(question, text, "a whole number", e);
        }
    }

    private static boolean yes(Question question, String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw refused(question, text, "true or false", null);
    }

    private static IllegalArgumentException refused(
            Question question, String text, String form, @Nullable Throwable cause) {
        return new IllegalArgumentException(question.field() + ": \"" + text + "\" is not " + form, cause);
    }

    private static String written(Object value) {
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? NONE
                    : String.join(",", several.stream().map(Object::toString).toList());
        }
        return value.toString();
    }
}
