package org.throughcare.practice.risk.predictor.answers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Answers while they are being written down. A question that is answered twice keeps the last answer. */
public final class AnswerSheet {
    private final int[] values;
    private @Nullable String offenceCode;

    /** A sheet with no answer. */
    public AnswerSheet() {
        this(new int[Question.values().length], null);
        Arrays.fill(values, Answers.MISSING);
    }

    AnswerSheet(int[] values, @Nullable String offenceCode) {
        this.values = values;
        this.offenceCode = offenceCode;
    }

    /** Answers with a day of the years 0 to 9999. */
    public AnswerSheet put(Question question, LocalDate day) {
        require(question, question.kind() == Kind.DATE, day);
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException(question.field() + ": " + day + " is not a day of the years 0 to 9999");
        }
        return set(question, PackedDate.of(day));
    }

    /** Answers with a whole number. */
    public AnswerSheet put(Question question, int number) {
        require(question, question.kind() == Kind.WHOLE, number);
        return set(question, Math.max(number, Answers.MISSING + 1));
    }

    /** Answers with yes or no. */
    public AnswerSheet put(Question question, boolean yes) {
        require(question, question.kind() == Kind.YES_NO, yes);
        return set(question, yes ? 1 : 0);
    }

    /**
     * Answers with one of the words of the question's kind, or with an offence code, which may be malformed: whoever needs
     * it then says so.
     */
    public AnswerSheet put(Question question, String word) {
        if (question.kind() == Kind.OFFENCE_CODE) {
            offenceCode = word;
            return set(question, digits(word));
        }
        boolean oneWord = question.kind() != Kind.YES_NO && question.kind() != Kind.PAST_OFFENCES;
        require(question, oneWord && question.kind().words().contains(word), word);
        return set(question, question.kind().words().indexOf(word));
    }

    /** Answers with offences of the past; none is an answer too. */
    public AnswerSheet put(Question question, Collection<String> offences) {
        int bits = 0;
        for (String offence : offences) {
            int place = question.kind().words().indexOf(offence);
            require(question, question.kind() == Kind.PAST_OFFENCES && place >= 0, offence);
            bits |= 1 << place;
        }
        return set(question, bits);
    }

    /** Answers with a number as {@link Answers#of} gives it; an offence code has no such answer. */
    public AnswerSheet set(Question question, int value) {
        values[question.place()] = value;
        return this;
    }

    /** Takes an answer away. */
    public AnswerSheet leaveOut(Question question) {
        if (question.kind() == Kind.OFFENCE_CODE) {
            offenceCode = null;
        }
        return set(question, Answers.MISSING);
    }

    /** What has been written so far. */
    public Answers answers() {
        return new Answers(values.clone(), offenceCode);
    }

    private static int digits(String code) {
        if (code.length() != 5) {
            return Answers.NO_CODE;
        }
        int number = 0;
        for (int i = 0; i < 5; i++) {
            char digit = code.charAt(i);
            if (digit < '0' || digit > '9') {
                return Answers.NO_CODE;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static void require(Question question, boolean fits, Object answer) {
        if (!fits) {
            throw new IllegalArgumentException(question.field() + ": \"" + answer + "\" is no answer to it");
        }
    }
}
