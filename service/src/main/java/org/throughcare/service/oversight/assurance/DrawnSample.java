package org.throughcare.service.oversight.assurance;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.throughcare.practice.terms.RiskLevel;

/**
 * A sample that was drawn.
 *
 * @param id its number
 * @param unit of which unit
 * @param month in which its assessments were signed
 * @param seed with what it was drawn
 * @param framed how many assessments there were at each level
 * @param withoutLevel how many more had no level
 * @param at when
 */
record DrawnSample(
        long id,
        String unit,
        YearMonth month,
        String seed,
        Map<RiskLevel, Integer> framed,
        int withoutLevel,
        Instant at) {
    DrawnSample {
        framed = Map.copyOf(framed);
    }
}
