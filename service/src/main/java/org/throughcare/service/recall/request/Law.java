package org.throughcare.service.recall.request;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.AllowedTypes;
import org.throughcare.practice.recall.rules.EarlierAnswers;
import org.throughcare.practice.recall.rules.RecallRegime;
import org.throughcare.practice.recall.rules.RecallTypes;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.service.recall.form.Typed;

/** Which types of recall the law in force on the date of the decision allows on what was answered. */
@Component
class Law {
    private final Policy policy;

    Law(Policy policy) {
        this.policy = policy;
    }

    AllowedTypes allows(Typed typed, LocalDate on) {
        RecallTypes types = new RecallTypes(policy, on);
        SentenceGroup group = Reading.group(typed).orElse(null);
        if (group == SentenceGroup.EXTENDED || group == SentenceGroup.INDETERMINATE) {
            return types.onlyStandard(group);
        }
        if (types.regime().compareTo(RecallRegime.ADULTS_UNLESS_EXCLUDED) < 0) {
            return types.earlier(EarlierAnswers.of(null, null, null));
        }
        if (group == SentenceGroup.YOUTH_SDS) {
            return types.youth(Reading.youth(typed));
        }
        return types.adult(group == null ? new AdultAnswers(null, Map.of()) : Reading.adult(typed));
    }
}
