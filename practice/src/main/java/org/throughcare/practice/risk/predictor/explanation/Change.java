package org.throughcare.practice.risk.predictor.explanation;

import java.math.BigDecimal;
import org.throughcare.practice.risk.predictor.outcome.Band;

/**
 * What a score would be if one answer were another.
 *
 * @param field the question
 * @param to the other answer
 */
public record Change(String field, String to, BigDecimal score, Band band) {}
