package org.throughcare.practice.risk.assurance;

import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.RiskLevel;

/**
 * An assessment that a sample may fall on.
 *
 * @param assessment the entry with which it was signed
 * @param level the overall level that stood when it was signed: its stratum
 */
public record FramedAssessment(EntryId assessment, RiskLevel level) {}
