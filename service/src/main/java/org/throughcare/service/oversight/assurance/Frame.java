package org.throughcare.service.oversight.assurance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.terms.RiskLevel;

/**
 * What a sample is drawn from.
 *
 * @param assessments those signed in the unit and month, with a level
 * @param withoutLevel how many more were signed while no level was on record; a sample cannot fall on them
 */
record Frame(List<SignedAssessment> assessments, int withoutLevel) {
    Frame {
        assessments = List.copyOf(assessments);
    }

    /** How many there are at each level. */
    Map<RiskLevel, Integer> framed() {
        Map<RiskLevel, Integer> framed = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            framed.put(level, (int) assessments.stream()
                    .filter(assessment -> assessment.level() == level)
                    .count());
        }
        return framed;
    }
}
