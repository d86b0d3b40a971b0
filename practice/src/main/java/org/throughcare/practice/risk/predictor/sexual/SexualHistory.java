package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_INDECENT_IMAGE_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES;

import java.util.List;
import java.util.function.Predicate;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** What is on record of sexual offences. */
final class SexualHistory {
    /** The four counts, in the order in which errors name them. */
    static final List<Question> COUNTS = List.of(
            TOTAL_INDECENT_IMAGE_SANCTIONS,
            TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS,
            TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS,
            TOTAL_NON_CONTACT_SEXUAL_OFFENCES);

    private static final int NO = 0;

    private SexualHistory() {}

    /** Whether it is answered that there is none; no answer is not that. */
    static boolean denied(Answers answers) {
        return answers.is(HAS_EVER_COMMITTED_SEXUAL_OFFENCE, NO);
    }

    static boolean known(Answers answers) {
        return answers.yes(HAS_EVER_COMMITTED_SEXUAL_OFFENCE);
    }

    static boolean anyCountMissing(Answers answers) {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (answers.missing(COUNTS.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean everyCountZero(Answers answers) {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (answers.of(COUNTS.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean anyCount(Answers answers) {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (given(answers, COUNTS.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the counts that are given. */
    static int sum(Answers answers) {
        int sum = 0;
        for (int i = 0; i < COUNTS.size(); i++) {
            sum += answers.missing(COUNTS.get(i)) ? 0 : answers.of(COUNTS.get(i));
        }
        return sum;
    }

    /** Whether a count is given and not nought. */
    static boolean given(Answers answers, Question count) {
        return answers.has(count) && answers.of(count) != 0;
    }

    static List<String> counts(Predicate<Question> which) {
        return COUNTS.stream().filter(which).map(Question::field).toList();
    }
}
