package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.HAS_PROBLEMS_WITH_NUMERACY;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_PROBLEMS_WITH_READING;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION;
import static org.throughcare.practice.risk.predictor.answers.Question.LEARNING_DIFFICULTIES;
import static org.throughcare.practice.risk.predictor.answers.Question.PROBLEMS_WITH_READING_WRITING_NUMERACY;
import static org.throughcare.practice.risk.predictor.answers.Question.PROFESSIONAL_OR_VOCATIONAL_QUALIFICATIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.WORK_RELATED_SKILLS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** The screen for learning disabilities and challenges: 0, 1 or 2. */
public final class LearningScreen {
    /** What stands where there is no score. */
    public static final int NONE = -1;

    private static final List<Question> COUNTED = List.of(
            WORK_RELATED_SKILLS,
            PROBLEMS_WITH_READING_WRITING_NUMERACY,
            LEARNING_DIFFICULTIES,
            PROFESSIONAL_OR_VOCATIONAL_QUALIFICATIONS);
    private static final int NO_QUALIFICATIONS_COUNTS = 2;

    private final int oneFrom;
    private final int twoFrom;
    private final int fewestAnswers;

    public LearningScreen(ConstantTable constants) {
        oneFrom = constants.whole("LDS", "SCORE_1_FROM");
        twoFrom = constants.whole("LDS", "SCORE_2_FROM");
        fewestAnswers = constants.whole("LDS", "FEWEST_ANSWERS");
    }

    /** The score, or {@link #NONE} if too little is known. */
    public int score(Answers person) {
        if (contradicts(person) || tooFew(person)) {
            return NONE;
        }
        int points = points(person);
        if (points >= twoFrom) {
            return 2;
        }
        return points >= oneFrom ? 1 : 0;
    }

    /** The points behind the score. */
    public int points(Answers person) {
        return yes(person, IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION)
                + person.grade(WORK_RELATED_SKILLS)
                + person.grade(PROBLEMS_WITH_READING_WRITING_NUMERACY)
                + yes(person, HAS_PROBLEMS_WITH_READING)
                + yes(person, HAS_PROBLEMS_WITH_NUMERACY)
                + person.grade(LEARNING_DIFFICULTIES)
                + NO_QUALIFICATIONS_COUNTS * person.grade(PROFESSIONAL_OR_VOCATIONAL_QUALIFICATIONS);
    }

    public List<ValidationError> errors(Answers person) {
        List<ValidationError> errors = new ArrayList<>();
        if (contradicts(person)) {
            errors.add(new ValidationError(
                    ErrorType.MISSING_MANDATORY_INPUT,
                    Stream.of(HAS_PROBLEMS_WITH_READING, HAS_PROBLEMS_WITH_NUMERACY)
                            .filter(person::has)
                            .map(given -> PROBLEMS_WITH_READING_WRITING_NUMERACY.field() + " Field Not Present But "
                                    + given.field() + " Present")
                            .toList()));
        }
        if (tooFew(person)) {
            errors.add(new ValidationError(
                    ErrorType.LDS_NOT_ENOUGH_FIELDS_PRESENT,
                    COUNTED.stream().map(Question::field).toList()));
        }
        return errors;
    }

    private static boolean contradicts(Answers person) {
        return person.missing(PROBLEMS_WITH_READING_WRITING_NUMERACY)
                && (person.has(HAS_PROBLEMS_WITH_READING) || person.has(HAS_PROBLEMS_WITH_NUMERACY));
    }

    private boolean tooFew(Answers person) {
        int given = 0;
        for (int i = 0; i < COUNTED.size(); i++) {
            given += person.has(COUNTED.get(i)) ? 1 : 0;
        }
        return given < fewestAnswers;
    }

    private static int yes(Answers person, Question question) {
        return person.yes(question) ? 1 : 0;
    }
}
