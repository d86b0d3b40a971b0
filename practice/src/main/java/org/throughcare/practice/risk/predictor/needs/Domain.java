package org.throughcare.practice.risk.predictor.needs;

import static org.throughcare.practice.risk.predictor.answers.Question.CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS;
import static org.throughcare.practice.risk.predictor.answers.Question.DIFFICULTIES_COPING;
import static org.throughcare.practice.risk.predictor.answers.Question.EASILY_INFLUENCED_BY_CRIMINAL_ASSOCIATES;
import static org.throughcare.practice.risk.predictor.answers.Question.EMOTIONAL_CONGRUENCE_WITH_CHILDREN;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.HOSTILE_ORIENTATION;
import static org.throughcare.practice.risk.predictor.answers.Question.IMPULSIVITY_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_A_RISK_OF_SEXUAL_HARM;
import static org.throughcare.practice.risk.predictor.answers.Question.OFFENCE_RELATED_SEXUAL_INTERESTS;
import static org.throughcare.practice.risk.predictor.answers.Question.PREVIOUS_CLOSE_RELATIONSHIPS;
import static org.throughcare.practice.risk.predictor.answers.Question.PROBLEM_SOLVING_SKILLS;
import static org.throughcare.practice.risk.predictor.answers.Question.PRO_CRIMINAL_ATTITUDES;
import static org.throughcare.practice.risk.predictor.answers.Question.SEXUAL_PREOCCUPATION;
import static org.throughcare.practice.risk.predictor.answers.Question.TEMPER_CONTROL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/**
 * A domain of need, with the questions in the order in which missing ones are named. Its level is 0, 1 or 2: the actual one
 * from the answers that are there, the projected one as if every missing answer were the worst.
 */
final class Domain {
    private static final int WORST = 2;

    /** Counted only for people with a sexual offence on record or a risk of sexual harm. */
    private static final Domain SEX = new Domain(
            2,
            4,
            OFFENCE_RELATED_SEXUAL_INTERESTS,
            SEXUAL_PREOCCUPATION,
            OFFENCE_RELATED_SEXUAL_INTERESTS,
            EMOTIONAL_CONGRUENCE_WITH_CHILDREN);

    private static final Domain THINKING =
            new Domain(1, 3, PRO_CRIMINAL_ATTITUDES, PRO_CRIMINAL_ATTITUDES, HOSTILE_ORIENTATION);
    private static final Domain RELATIONSHIPS = new Domain(
            2,
            5,
            null,
            CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS,
            PREVIOUS_CLOSE_RELATIONSHIPS,
            EASILY_INFLUENCED_BY_CRIMINAL_ASSOCIATES,
            CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR);
    private static final Domain SELF_MANAGEMENT =
            new Domain(2, 5, null, IMPULSIVITY_PROBLEMS, TEMPER_CONTROL, PROBLEM_SOLVING_SKILLS, DIFFICULTIES_COPING);

    /** All four, in the order in which missing answers are named. */
    static final List<Domain> ALL = List.of(SEX, THINKING, RELATIONSHIPS, SELF_MANAGEMENT);

    private final int someFrom;
    private final int muchFrom;
    private final @Nullable Question decisive;
    private final List<Question> questions;

    private Domain(int someFrom, int muchFrom, @Nullable Question decisive, Question... questions) {
        this.someFrom = someFrom;
        this.muchFrom = muchFrom;
        this.decisive = decisive;
        this.questions = List.of(questions);
    }

    List<Question> questions() {
        return questions;
    }

    boolean incomplete(Answers person) {
        for (int i = 0; i < questions.size(); i++) {
            if (person.missing(questions.get(i))) {
                return true;
            }
        }
        return false;
    }

    int actual(Answers person) {
        if (!concerns(person)) {
            return 0;
        }
        if (decided(person)) {
            return WORST;
        }
        int sum = sum(person, 0);
        return this == SEX && sum < muchFrom && incomplete(person) ? 0 : level(sum);
    }

    int projected(Answers person) {
        if (!concerns(person)) {
            return 0;
        }
        return decided(person) ? WORST : level(sum(person, WORST));
    }

    private boolean concerns(Answers person) {
        return this != SEX || person.yes(HAS_EVER_COMMITTED_SEXUAL_OFFENCE) || person.yes(IS_A_RISK_OF_SEXUAL_HARM);
    }

    /** Whether significant problems with one question alone make the domain's highest level. */
    private boolean decided(Answers person) {
        return decisive != null && person.is(decisive, WORST);
    }

    private int level(int sum) {
        if (sum >= muchFrom) {
            return WORST;
        }
        return sum >= someFrom ? 1 : 0;
    }

    private int sum(Answers person, int missing) {
        int sum = 0;
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            sum += person.missing(question) ? missing : person.of(question);
        }
        return sum;
    }
}
