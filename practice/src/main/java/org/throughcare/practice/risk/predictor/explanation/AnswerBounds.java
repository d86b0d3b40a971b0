package org.throughcare.practice.risk.predictor.explanation;

import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_STATUS;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_WITH_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.arithmetic.Logistic;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.regression.Facts;
import org.throughcare.practice.risk.predictor.regression.RegressionModel;

/**
 * Finds the bounds of a regression over missing answers. What the answers add is independent but for the two questions about
 * a partner, so each is tried by itself and those two together.
 */
final class AnswerBounds {
    private final RegressionModel model;
    private final AnswerSheet sheet;
    private final List<Question> missing;

    AnswerBounds(RegressionModel model, Answers person) {
        this.model = model;
        sheet = person.sheet();
        missing = missing(model, person);
        missing.forEach(question -> sheet.set(question, 0));
    }

    Bounds bounds() {
        double base = logOdds();
        double least = base;
        double most = base;
        boolean together =
                missing.contains(CURRENT_RELATIONSHIP_STATUS) && missing.contains(CURRENT_RELATIONSHIP_WITH_PARTNER);
        for (Question question : missing) {
            if (!together || question != CURRENT_RELATIONSHIP_WITH_PARTNER) {
                List<Double> tried = together && question == CURRENT_RELATIONSHIP_STATUS ? partners() : alone(question);
                least += tried.stream().min(Double::compare).orElse(base) - base;
                most += tried.stream().max(Double::compare).orElse(base) - base;
            }
        }
        int lowest = rounded(least, 0);
        int highest = rounded(most, 1);
        return new Bounds(
                BigDecimal.valueOf(lowest, 2),
                model.bands().of(lowest),
                BigDecimal.valueOf(highest, 2),
                model.bands().of(highest),
                missing.stream().map(Question::field).toList());
    }

    private List<Double> alone(Question question) {
        List<Double> tried = new ArrayList<>();
        int values = question.kind() == Kind.PAST_OFFENCES
                ? 1 << question.kind().words().size()
                : question.kind().words().size();
        for (int value = 0; value < values; value++) {
            sheet.set(question, value);
            tried.add(logOdds());
        }
        sheet.set(question, 0);
        return tried;
    }

    private List<Double> partners() {
        List<Double> tried = new ArrayList<>();
        for (int status = 0; status < CURRENT_RELATIONSHIP_STATUS.kind().words().size(); status++) {
            sheet.set(CURRENT_RELATIONSHIP_STATUS, status);
            tried.addAll(alone(CURRENT_RELATIONSHIP_WITH_PARTNER));
        }
        sheet.set(CURRENT_RELATIONSHIP_STATUS, 0);
        return tried;
    }

    private double logOdds() {
        Answers person = sheet.answers();
        Facts facts = new Facts(person);
        facts.read(person, model.offences());
        return model.onAnswers().logOdds(facts);
    }

    /** In hundredths; where floating point is not sure, to the side that keeps the bound. */
    private static int rounded(double logOdds, int upwards) {
        int sure = Logistic.hundredths(logOdds);
        if (sure != Logistic.UNSURE) {
            return sure;
        }
        return Math.min(Logistic.MOST, (int) Math.floor(10_000 / (1 + Math.exp(-logOdds))) + upwards);
    }

    private static List<Question> missing(RegressionModel model, Answers person) {
        List<Question> missing = new ArrayList<>(
                model.asked().questions().stream().filter(person::missing).toList());
        boolean drugs = model.answered().errors(person).stream()
                .anyMatch(error -> error.type() == ErrorType.MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT);
        if (drugs && !missing.contains(MOTIVATION_TO_TACKLE_DRUG_MISUSE)) {
            missing.add(MOTIVATION_TO_TACKLE_DRUG_MISUSE);
        }
        return missing;
    }
}
