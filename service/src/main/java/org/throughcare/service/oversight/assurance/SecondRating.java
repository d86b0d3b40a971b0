package org.throughcare.service.oversight.assurance;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;

/**
 * A second rating, given without knowing the first.
 *
 * @param groups the level for each group
 * @param overall the overall level
 * @param reasons why, in the rater's words
 */
record SecondRating(Map<RiskGroup, RiskLevel> groups, RiskLevel overall, String reasons) {
    SecondRating {
        groups = Map.copyOf(groups);
    }

    /** As it is sealed. */
    String text() {
        return overall + "\n"
                + groups.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "))
                + "\n" + reasons;
    }

    /** What {@link #text} gave. */
    static SecondRating of(String text) {
        String[] lines = text.split("\n", 3);
        Map<RiskGroup, RiskLevel> groups = new EnumMap<>(RiskGroup.class);
        for (String pair : lines[1].split(" ", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                groups.put(RiskGroup.valueOf(pair.substring(0, equals)), RiskLevel.valueOf(pair.substring(equals + 1)));
            }
        }
        return new SecondRating(groups, RiskLevel.valueOf(lines[0]), lines[2]);
    }
}
