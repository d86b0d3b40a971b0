package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.ARE_EMOTIONAL_ISSUES_LINKED_TO_RISK;
import static org.throughcare.practice.risk.predictor.answers.Question.ARE_THINKING_AND_BEHAVIOUR_ISSUES_LINKED_TO_RISK;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_PSYCHOLOGICAL_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_ARSON;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DIFFICULTIES_COPING;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_FAMILY;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.EVIDENCE_OF_DOMESTIC_ABUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.EXPERIENCE_OF_CHILDHOOD;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_ACCOMMODATION_ISSUES_LINKED_TO_RISK;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_ANALYSIS_OF_OFFENCE_ISSUES_LINKED_TO_RISK;
import static org.throughcare.practice.risk.predictor.answers.Question.OFFENCE_MOTIVATION_EMOTIONAL_STATE;
import static org.throughcare.practice.risk.predictor.answers.Question.RELATIONSHIP_ISSUES_LINKED_TO_RISK;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** What counts for women on the pathway screen. */
final class FemaleItems {
    /** Somebody of whom none of these is known is not screened. */
    static final List<Question> ASKED = List.of(
            DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON,
            DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE,
            DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE,
            DID_OFFENCE_INVOLVE_ARSON,
            OFFENCE_MOTIVATION_EMOTIONAL_STATE,
            IS_ANALYSIS_OF_OFFENCE_ISSUES_LINKED_TO_RISK,
            HAS_ACCOMMODATION_ISSUES_LINKED_TO_RISK,
            EXPERIENCE_OF_CHILDHOOD,
            EVIDENCE_OF_DOMESTIC_ABUSE,
            RELATIONSHIP_ISSUES_LINKED_TO_RISK);

    private static final List<Question> COUNTED = List.of(
            DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON,
            DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE,
            DID_OFFENCE_INVOLVE_ARSON,
            OFFENCE_MOTIVATION_EMOTIONAL_STATE,
            IS_ANALYSIS_OF_OFFENCE_ISSUES_LINKED_TO_RISK,
            HAS_ACCOMMODATION_ISSUES_LINKED_TO_RISK,
            EXPERIENCE_OF_CHILDHOOD,
            RELATIONSHIP_ISSUES_LINKED_TO_RISK,
            DIFFICULTIES_COPING,
            CURRENT_PSYCHOLOGICAL_PROBLEMS,
            HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE,
            ARE_EMOTIONAL_ISSUES_LINKED_TO_RISK,
            ARE_THINKING_AND_BEHAVIOUR_ISSUES_LINKED_TO_RISK);

    private FemaleItems() {}

    static int points(Answers person) {
        boolean abuse = person.yes(EVIDENCE_OF_DOMESTIC_ABUSE)
                && (person.yes(DOMESTIC_ABUSE_AGAINST_PARTNER) || person.yes(DOMESTIC_ABUSE_AGAINST_FAMILY));
        return Items.present(person, COUNTED) + Items.excessiveViolence(person) + (abuse ? 1 : 0);
    }
}
