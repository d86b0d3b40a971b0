package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.ATTITUDES_TOWARDS_SELF;
import static org.throughcare.practice.risk.predictor.answers.Question.AWARENESS_OF_CONSEQUENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DIFFICULTIES_COPING;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_PEER_GROUP_INFLUENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.IMPULSIVITY_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.INFLUENCE_FROM_CRIMINAL_ASSOCIATES;
import static org.throughcare.practice.risk.predictor.answers.Question.PROBLEM_SOLVING_SKILLS;
import static org.throughcare.practice.risk.predictor.answers.Question.RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR;
import static org.throughcare.practice.risk.predictor.answers.Question.TEMPER_CONTROL;
import static org.throughcare.practice.risk.predictor.answers.Question.UNDERSTANDS_OTHER_PEOPLES_VIEWS;

import java.util.List;
import java.util.stream.Stream;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** The maturity screen, for men aged 18 to 25. */
public final class MaturityScreen {
    /** What stands for people whom the screen does not concern. */
    public static final int NOT_APPLICABLE = -1;
    /** What stands where too little is known. */
    public static final int NONE = -2;

    private static final List<Question> REQUIRED = List.of(GENDER, DATE_OF_BIRTH);
    private static final List<Question> COUNTED = List.of(
            HAS_PEER_GROUP_INFLUENCES,
            INFLUENCE_FROM_CRIMINAL_ASSOCIATES,
            RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR,
            DIFFICULTIES_COPING,
            ATTITUDES_TOWARDS_SELF,
            IMPULSIVITY_PROBLEMS,
            TEMPER_CONTROL,
            PROBLEM_SOLVING_SKILLS,
            AWARENESS_OF_CONSEQUENCES,
            UNDERSTANDS_OTHER_PEOPLES_VIEWS);

    private final int youngest;
    private final int oldest;
    private final int fewestAnswers;
    private final int flagFrom;

    public MaturityScreen(ConstantTable constants) {
        youngest = constants.whole("MST", "YOUNGEST");
        oldest = constants.whole("MST", "OLDEST");
        fewestAnswers = constants.whole("MST", "FEWEST_ANSWERS");
        flagFrom = constants.whole("MST", "FLAG_FROM");
    }

    /** The score from 0 to 19, {@link #NOT_APPLICABLE} or {@link #NONE}. */
    public int score(Answers person) {
        if (person.has(DATE_OF_BIRTH) && !ofAge(person)) {
            return NOT_APPLICABLE;
        }
        if (person.missing(GENDER) || person.missing(DATE_OF_BIRTH) || given(person) < fewestAnswers) {
            return NONE;
        }
        return person.female() ? NOT_APPLICABLE : points(person);
    }

    /** Whether a score says that maturity should be looked at. */
    public boolean flagged(int score) {
        return score >= flagFrom;
    }

    /** What is missing; to be asked only where the score is {@link #NONE}. */
    public List<ValidationError> errors(Answers person) {
        Stream<Question> missing = REQUIRED.stream().filter(person::missing);
        if (given(person) < fewestAnswers) {
            missing = Stream.concat(missing, COUNTED.stream().filter(person::missing));
        }
        return List.of(new ValidationError(
                ErrorType.MISSING_MANDATORY_INPUT, missing.map(Question::field).toList()));
    }

    private boolean ofAge(Answers person) {
        int age = PackedDate.years(person.of(DATE_OF_BIRTH), person.of(ASSESSMENT_DATE));
        return age >= youngest && age <= oldest;
    }

    private static int points(Answers person) {
        int points = 0;
        for (int i = 0; i < COUNTED.size(); i++) {
            points += person.grade(COUNTED.get(i));
        }
        return points;
    }

    private static int given(Answers person) {
        int given = 0;
        for (int i = 0; i < COUNTED.size(); i++) {
            given += person.has(COUNTED.get(i)) ? 1 : 0;
        }
        return given;
    }
}
