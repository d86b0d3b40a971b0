package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ScorePart;
import org.throughcare.practice.risk.ScorePart.Answer;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/**
 * What the predictors can be told of a person: from the record where the record says it, and otherwise what somebody last
 * answered. Nothing is concluded and nothing guessed; what neither says is missing.
 *
 * @param given each input there is, in the order of the questions; never the date of assessment
 */
public record ScoreInputs(Map<Question, Input> given) {
    /**
     * One input.
     *
     * @param text as {@link AnswerText} writes it
     * @param from the entry that says it
     * @param fromRecord whether that is a fact of the record; otherwise it is an answer
     * @param otherwise an answer that says something else and does not count, or null
     */
    public record Input(
            String text,
            EntryId from,
            boolean fromRecord,
            @Nullable EntryId otherwise) {}

    public ScoreInputs {
        EnumMap<Question, Input> ordered = new EnumMap<>(Question.class);
        ordered.putAll(given);
        given = Collections.unmodifiableMap(ordered);
    }

    /** What can be told of a case as it was known, at {@code instant}. */
    public static ScoreInputs at(CasePicture picture, Instant instant) {
        Map<Question, Answer> answers = ScorePart.of(picture.chronology()).answers();
        Map<Question, Input> given = new EnumMap<>(Question.class);
        answers.forEach(
                (question, answer) -> given.put(question, new Input(answer.text(), answer.from(), false, null)));
        RecordSays.at(picture, instant).forEach((question, said) -> {
            Answer answer = answers.get(question);
            EntryId otherwise = answer == null || answer.text().equals(said.text()) ? null : answer.from();
            given.put(question, new Input(said.text(), said.from(), true, otherwise));
        });
        given.remove(Question.ASSESSMENT_DATE);
        return new ScoreInputs(given);
    }

    /** The inputs as text. */
    public Map<Question, String> texts() {
        Map<Question, String> texts = new EnumMap<>(Question.class);
        given.forEach((question, input) -> texts.put(question, input.text()));
        return texts;
    }

    /** The entry behind each input. */
    public Map<Question, EntryId> sources() {
        Map<Question, EntryId> sources = new EnumMap<>(Question.class);
        given.forEach((question, input) -> sources.put(question, input.from()));
        return sources;
    }

    /** The questions that neither the record nor anybody answers. */
    public List<Question> missing() {
        return Arrays.stream(Question.values())
                .filter(question -> question != Question.ASSESSMENT_DATE && !given.containsKey(question))
                .toList();
    }

    /** What the predictors are told of somebody who is assessed on {@code day}. */
    public Answers answers(LocalDate day) {
        return AnswerText.sheet(texts()).put(Question.ASSESSMENT_DATE, day).answers();
    }
}
