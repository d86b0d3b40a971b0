package org.throughcare.service.risk.scores;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.ScoreFact.ComputedScreen;
import org.throughcare.practice.risk.ScoreFact.ScoreProblem;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** Questions, answers and scores in plain words. */
final class PlainWords {
    private static final String WORD = "scores.word.";

    private PlainWords() {}

    static String predictor(Predictor predictor) {
        return Text.text("scores.predictor." + predictor.name());
    }

    static String band(Band band) {
        return Text.text("scores.band." + band.name());
    }

    /** The colour of its tag; the word in it says the same. */
    static String colour(@Nullable Band band) {
        return switch (band) {
            case null -> "grey";
            case HIGH, VERY_HIGH -> "red";
            case MEDIUM -> "yellow";
            case LOW -> "green";
            case NOT_APPLICABLE -> "grey";
        };
    }

    static String question(Question question) {
        return Text.text("scores.question." + question.name());
    }

    /** The question that stands under {@code field} of a request. */
    static String field(String field) {
        return Question.of(field).map(PlainWords::question).orElse(field);
    }

    static String fields(List<String> fields) {
        return fields.stream().map(PlainWords::field).collect(Collectors.joining("; "));
    }

    /** An answer as people say it; what is none stands as it is. */
    static String answer(Question question, @Nullable String text) {
        if (text == null) {
            return Text.text("scores.page.nothing");
        }
        if (!AnswerText.isAnswer(question, text)) {
            return text;
        }
        return switch (question.kind()) {
            case DATE -> PageDates.day(LocalDate.parse(text));
            case WHOLE, OFFENCE_CODE -> text;
            case PAST_OFFENCES ->
                Arrays.stream(text.split(",", -1))
                        .map(word -> Text.text(WORD + word))
                        .collect(Collectors.joining(", "));
            case YES_NO, PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL ->
                Text.text(WORD + text);
        };
    }

    /** One of the words of a kind. */
    static String word(Kind kind, String word) {
        return kind.words().contains(word) ? Text.text(WORD + word) : word;
    }

    static String score(@Nullable String score) {
        return score == null ? Text.text("scores.page.score.none") : Text.text("scores.page.score", score);
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    /** What is wrong, and with which questions. */
    static String problem(ScoreProblem problem) {
        String what = Text.text("scores.problem." + problem.type().name());
        return problem.fields().isEmpty() ? what : Text.text("scores.page.of", what, fields(problem.fields()));
    }

    /** What a screen gave, after its name. */
    static String screen(ComputedScreen screen) {
        String result = screen.result();
        String said = result == null
                ? Text.text("scores.screen.result.none")
                : switch (screen.screen()) {
                    case LEARNING, MATURITY -> result;
                    case PERSONALITY, PROGRAMME -> Text.text("scores.screen.result." + result);
                };
        return Text.text(
                "scores.page.of", Text.text("scores.screen." + screen.screen().name()), said);
    }
}
