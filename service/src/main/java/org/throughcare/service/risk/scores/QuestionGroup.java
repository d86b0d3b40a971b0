package org.throughcare.service.risk.scores;

import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;

/** Under which heading a question of the predictors is asked. */
enum QuestionGroup {
    RECORD,
    OFFENCE,
    LIFE,
    SUBSTANCES,
    THINKING,
    SEXUAL,
    OTHER;

    private static final Set<Question> OF_LIFE = Set.of(
            Question.CURRENT_RELATIONSHIP_STATUS,
            Question.PROFESSIONAL_OR_VOCATIONAL_QUALIFICATIONS,
            Question.SUITABILITY_OF_ACCOMMODATION,
            Question.CURRENT_RELATIONSHIP_WITH_PARTNER,
            Question.CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS,
            Question.PREVIOUS_CLOSE_RELATIONSHIPS,
            Question.WORK_RELATED_SKILLS,
            Question.IS_UNEMPLOYED,
            Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION,
            Question.EVIDENCE_OF_DOMESTIC_ABUSE,
            Question.DOMESTIC_ABUSE_AGAINST_PARTNER,
            Question.DOMESTIC_ABUSE_AGAINST_FAMILY,
            Question.SARA_RISK_TO_PARTNER,
            Question.SARA_RISK_TO_OTHERS);

    static QuestionGroup of(Question question) {
        String name = question.name();
        if (name.contains("SEXUAL") || question == Question.EMOTIONAL_CONGRUENCE_WITH_CHILDREN) {
            return SEXUAL;
        }
        if (name.endsWith("_USAGE") || name.contains("ALCOHOL") || name.contains("DRUG")) {
            return SUBSTANCES;
        }
        if (OF_LIFE.contains(question)) {
            return LIFE;
        }
        return switch (question.kind()) {
            case DATE, WHOLE, OFFENCE_CODE, PAST_OFFENCES -> RECORD;
            case YES_NO -> name.contains("OFFENCE") ? OFFENCE : OTHER;
            case PROBLEMS, AWARENESS -> THINKING;
            case GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, QUALIFICATIONS, LEVEL -> OTHER;
        };
    }

    /** Whether a question of this kind is answered by choosing one of its words. */
    static boolean isChosen(Kind kind) {
        return switch (kind) {
            case DATE, WHOLE, OFFENCE_CODE, PAST_OFFENCES -> false;
            case YES_NO, PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL ->
                true;
        };
    }
}
