package org.throughcare.practice.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;

/**
 * Risk as people recorded it.
 *
 * @param levels levels of risk of serious harm, oldest first
 * @param assessments assessments of the whole person, oldest first; a score-only calculation is none (R12)
 */
public record RiskPart(List<Stated<RoshRecorded>> levels, List<Stated<AssessmentCompleted>> assessments) {
    /** Folded from what is known. */
    public static RiskPart of(Chronology chronology) {
        return new RiskPart(chronology.of(RoshRecorded.class), chronology.of(AssessmentCompleted.class));
    }

    /** The level that stood at {@code instant}. */
    public Optional<Stated<RoshRecorded>> levelAt(Instant instant) {
        return InOrder.lastAt(levels, instant);
    }

    /** The level that stands now. */
    public Optional<Stated<RoshRecorded>> level() {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast());
    }
}
