package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** How items of the pathway screen are counted: a yes, or some or significant problems, is there; no answer is not. */
final class Items {
    private static final int WITHOUT_OTHER_VIOLENCE = 2;

    private Items() {}

    /** How many of them are there. */
    static int present(Answers person, List<Question> items) {
        int present = 0;
        for (int i = 0; i < items.size(); i++) {
            present += person.grade(items.get(i)) > 0 ? 1 : 0;
        }
        return present;
    }

    /** 1 if one of them is there. */
    static int any(Answers person, List<Question> items) {
        return present(person, items) > 0 ? 1 : 0;
    }

    /** Excessive violence counts twice where violence is not counted by itself. */
    static int excessiveViolence(Answers person) {
        if (!person.yes(DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE)) {
            return 0;
        }
        return person.yes(DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE) ? 1 : WITHOUT_OTHER_VIOLENCE;
    }
}
