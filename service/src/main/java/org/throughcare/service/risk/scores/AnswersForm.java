package org.throughcare.service.risk.scores;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScorePart.Answer;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Text;

/**
 * The form with which questions are answered, as it was sent. A question that it does not hold stays as it was; one that is
 * empty is not known.
 *
 * @param fields what the browser sent
 */
record AnswersForm(MultiValueMap<String, String> fields) {
    /** Ending of the field which says that a group of boxes was on the page, since boxes that are not ticked are not sent. */
    static final String ASKED = "-asked";

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

    static AnswersForm empty() {
        return new AnswersForm(new LinkedMultiValueMap<>());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** What was typed or chosen, without what is blank. */
    List<String> typed(Question question) {
        return Objects.requireNonNullElse(fields.get(question.field()), List.<String>of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String key() {
        return FormKey.of(Objects.requireNonNullElse(fields.getFirst("key"), "").strip());
    }

    CommandKey command(SignedIn who, String crn) {
        String content = crn + new TreeMap<>(fields);
        return CommandKey.of(who.staff().username(), "answers " + key(), content.getBytes(UTF_8));
    }

    /** What must be mended among {@code asked}. */
    Errors errors(List<Question> asked) {
        Errors errors = Errors.none();
        for (Question question : asked) {
            if (!typed(question).isEmpty() && !AnswerText.isAnswer(question, text(question))) {
                errors = errors.and(question.field(), Text.text(wanted(question.kind())));
            }
        }
        return errors;
    }

    private static String wanted(Kind kind) {
        return switch (kind) {
            case DATE -> "scores.answers.day";
            case WHOLE -> "scores.answers.number";
            case OFFENCE_CODE -> "scores.answers.code";
            case PAST_OFFENCES,
                    YES_NO,
                    PROBLEMS,
                    GENDER,
                    SUPERVISION,
                    RELATIONSHIP,
                    MOTIVATION,
                    AWARENESS,
                    QUALIFICATIONS,
                    LEVEL -> "scores.answers.word";
        };
    }

    /** What changes of {@code standing} with the answers to {@code asked}, none of which must be mended. */
    PredictorAnswersGiven changes(List<Question> asked, Map<Question, Answer> standing, Role by) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        Set<Question> withdrawn = EnumSet.noneOf(Question.class);
        for (Question question : asked) {
            if (!fields.containsKey(question.field()) && !fields.containsKey(question.field() + ASKED)) {
                continue;
            }
            Answer before = standing.get(question);
            if (typed(question).isEmpty()) {
                if (before != null) {
                    withdrawn.add(question);
                }
            } else if (before == null || !before.text().equals(text(question))) {
                answers.put(question, text(question));
            }
        }
        return new PredictorAnswersGiven(by, answers, withdrawn);
    }

    /** The answer as a record holds it; what cannot be read stays as it was typed. */
    private String text(Question question) {
        List<String> typed = typed(question);
        return switch (question.kind()) {
            case DATE -> day(typed.getFirst());
            case OFFENCE_CODE -> typed.getFirst().matches("\\d{5}") ? typed.getFirst() : "";
            case PAST_OFFENCES ->
                typed.contains(AnswerText.NONE)
                        ? AnswerText.NONE
                        : String.join(
                                ",",
                                question.kind().words().stream()
                                        .filter(typed::contains)
                                        .toList());
            case WHOLE,
                    YES_NO,
                    PROBLEMS,
                    GENDER,
                    SUPERVISION,
                    RELATIONSHIP,
                    MOTIVATION,
                    AWARENESS,
                    QUALIFICATIONS,
                    LEVEL -> typed.getFirst();
        };
    }

    private static String day(String typed) {
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return typed;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException _) {
            return typed;
        }
    }
}
