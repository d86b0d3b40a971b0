package org.throughcare.service.oversight.assurance;

import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;

/**
 * What a second rater is shown of a case: no level, no assessment, no plan and no answer to a question about risk, old or
 * new; nobody who holds the case; and no name. What colleagues wrote of a contact is shown as they wrote it.
 */
final class BlindFacts {
    private BlindFacts() {}

    static boolean shows(Fact fact) {
        return switch (fact) {
            case ScoreCalculated _ -> true;
            case RiskFact _, AllocationFact _, OversightFact _, IdentityFact _, RecordFact _ -> false;
            default -> true;
        };
    }
}
