package org.throughcare.service.protection;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.service.protection.RetentionRule.Category;

/**
 * How long what is kept, and what keeps it longer.
 *
 * @param answerWithin in what time a person who asks what is kept of them is answered
 * @param rules one for every category
 * @param reasons the holds that are looked for
 */
record RetentionSchedule(
        String name, String version, Period answerWithin, List<RetentionRule> rules, List<HoldRule> reasons) {
    RetentionSchedule {
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
        for (Category category : Category.values()) {
            List<RetentionRule> own =
                    rules.stream().filter(rule -> rule.category() == category).toList();
            if (own.size() != 1) {
                throw new IllegalArgumentException("category " + category + " must have one rule, not " + own.size());
            }
        }
    }

    /** The rule of a category. */
    RetentionRule of(Category category) {
        return rules.stream()
                .filter(rule -> rule.category() == category)
                .findFirst()
                .orElseThrow();
    }

    /** The holds that are looked for. */
    Set<Hold> holds() {
        return reasons.stream().map(HoldRule::hold).collect(Collectors.toUnmodifiableSet());
    }
}
