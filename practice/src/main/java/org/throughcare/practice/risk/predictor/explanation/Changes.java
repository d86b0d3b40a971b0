package org.throughcare.practice.risk.predictor.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.regression.Facts;
import org.throughcare.practice.risk.predictor.regression.RegressionModel;

/** Finds which single answers of an assessment would move a score most, both ways alike. */
final class Changes {
    private static final int SHOWN = 6;

    private Changes() {}

    /** The other answers, those that move the score most first. */
    static List<Change> of(RegressionModel model, Answers person, int score) {
        List<Change> changes = new ArrayList<>();
        for (Question question : model.asked().questions()) {
            if (question.kind() != Kind.PAST_OFFENCES) {
                for (int value = 0; value < question.kind().words().size(); value++) {
                    if (value != person.of(question)) {
                        changes.add(change(model, person, question, value));
                    }
                }
            }
        }
        BigDecimal now = BigDecimal.valueOf(score, 2);
        return changes.stream()
                .filter(change -> change.score().compareTo(now) != 0)
                .sorted(Comparator.comparing(
                                (Change change) -> change.score().subtract(now).abs())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Change change(RegressionModel model, Answers person, Question question, int value) {
        AnswerSheet sheet = person.sheet().set(question, value);
        Answers other = sheet.answers();
        Facts facts = new Facts(other);
        facts.read(other, model.offences());
        int score = model.onAnswers().hundredths(facts);
        return new Change(
                question.field(),
                question.kind().words().get(value),
                BigDecimal.valueOf(score, 2),
                model.bands().of(score));
    }
}
