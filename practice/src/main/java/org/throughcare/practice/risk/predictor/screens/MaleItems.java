package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.AGE_AT_FIRST_SANCTION;
import static org.throughcare.practice.risk.predictor.answers.Question.ATTITUDE_TOWARDS_SUPERVISION_OR_LICENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_PSYCHIATRIC_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_PSYCHOLOGICAL_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS;
import static org.throughcare.practice.risk.predictor.answers.Question.EXPERIENCE_OF_CHILDHOOD;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_ASSAULTED_OR_THREATENED_STAFF;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_BEEN_ON_MEDICATION_FOR_MENTAL_HEALTH_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CONTROL_ISSUES;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CURRENT_PSYCHIATRIC_TREATMENT;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_DISPLAYED_OBSESSIVE_BEHAVIOUR_LINKED_TO_OFFENDING;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_ESCAPED_OR_ABSCONDED;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_BEEN_IN_SPECIAL_HOSPITAL_OR_REGIONAL_SECURE_UNIT;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_HISTORY_OF_PSYCHIATRIC_TREATMENT;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE;
import static org.throughcare.practice.risk.predictor.answers.Question.IMPULSIVITY_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_EVIDENCE_OF_CHILDHOOD_BEHAVIOURAL_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.MANIPULATIVE_OR_PREDATORY_BEHAVIOUR;
import static org.throughcare.practice.risk.predictor.answers.Question.OVER_RELIANCE_ON_OTHERS_FOR_FINANCIAL_SUPPORT;
import static org.throughcare.practice.risk.predictor.answers.Question.RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** What counts for men on the pathway screen. */
record MaleItems(int youthUntil) {
    /** Somebody of whom none of these is known is not screened. */
    static final List<Question> ASKED = List.of(
            AGE_AT_FIRST_SANCTION,
            DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE,
            DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE,
            DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS,
            OVER_RELIANCE_ON_OTHERS_FOR_FINANCIAL_SUPPORT,
            MANIPULATIVE_OR_PREDATORY_BEHAVIOUR,
            RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR,
            IS_EVIDENCE_OF_CHILDHOOD_BEHAVIOURAL_PROBLEMS,
            IMPULSIVITY_PROBLEMS,
            CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR,
            EXPERIENCE_OF_CHILDHOOD,
            CURRENT_PSYCHOLOGICAL_PROBLEMS,
            CURRENT_PSYCHIATRIC_PROBLEMS,
            HAS_HISTORY_OF_PSYCHIATRIC_TREATMENT,
            HAS_BEEN_ON_MEDICATION_FOR_MENTAL_HEALTH_PROBLEMS,
            HAS_EVER_BEEN_IN_SPECIAL_HOSPITAL_OR_REGIONAL_SECURE_UNIT,
            HAS_CURRENT_PSYCHIATRIC_TREATMENT,
            HAS_DISPLAYED_OBSESSIVE_BEHAVIOUR_LINKED_TO_OFFENDING,
            HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE,
            ATTITUDE_TOWARDS_SUPERVISION_OR_LICENCE,
            HAS_ASSAULTED_OR_THREATENED_STAFF,
            HAS_ESCAPED_OR_ABSCONDED,
            HAS_CONTROL_ISSUES);

    private static final List<Question> PERSONALITY = List.of(
            DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE,
            OVER_RELIANCE_ON_OTHERS_FOR_FINANCIAL_SUPPORT,
            MANIPULATIVE_OR_PREDATORY_BEHAVIOUR,
            RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR,
            IS_EVIDENCE_OF_CHILDHOOD_BEHAVIOURAL_PROBLEMS,
            IMPULSIVITY_PROBLEMS,
            CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR);

    private static final List<Question> CHILDHOOD =
            List.of(EXPERIENCE_OF_CHILDHOOD, IS_EVIDENCE_OF_CHILDHOOD_BEHAVIOURAL_PROBLEMS);
    private static final List<Question> MENTAL_HEALTH = List.of(
            CURRENT_PSYCHOLOGICAL_PROBLEMS,
            CURRENT_PSYCHIATRIC_PROBLEMS,
            HAS_HISTORY_OF_PSYCHIATRIC_TREATMENT,
            HAS_BEEN_ON_MEDICATION_FOR_MENTAL_HEALTH_PROBLEMS,
            HAS_EVER_BEEN_IN_SPECIAL_HOSPITAL_OR_REGIONAL_SECURE_UNIT,
            HAS_CURRENT_PSYCHIATRIC_TREATMENT,
            HAS_DISPLAYED_OBSESSIVE_BEHAVIOUR_LINKED_TO_OFFENDING);
    private static final List<Question> SELF_HARM = List.of(HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE);
    private static final List<Question> CONDUCT = List.of(
            ATTITUDE_TOWARDS_SUPERVISION_OR_LICENCE,
            HAS_ASSAULTED_OR_THREATENED_STAFF,
            HAS_ESCAPED_OR_ABSCONDED,
            HAS_CONTROL_ISSUES);

    int personality(Answers person) {
        int age = person.of(AGE_AT_FIRST_SANCTION);
        int points = age >= 0 && age <= youthUntil ? 1 : 0;
        points += Items.excessiveViolence(person);
        points += person.yes(DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS) ? 0 : 1;
        return points + Items.present(person, PERSONALITY);
    }

    static int indicators(Answers person) {
        return Items.any(person, CHILDHOOD)
                + Items.any(person, MENTAL_HEALTH)
                + Items.any(person, SELF_HARM)
                + Items.any(person, CONDUCT);
    }
}
