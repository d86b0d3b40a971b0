package org.throughcare.practice.risk.predictor.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a model, to be kept with every score that it gave.
 *
 * @param model how the field abbreviates it
 * @param name what it predicts, in words
 * @param from the first day it was in force; null if that is not known
 * @param until the last day; null while it is in force
 * @param tables what it computes with
 * @param source where it was published, and what is assumed of its days
 */
public record ModelVersion(
        String model,
        String version,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<TableHash> tables,
        String source) {

    public ModelVersion {
        tables = List.copyOf(tables);
    }

    /** Whether it was in force on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    String days() {
        if (from == null) {
            return until == null ? "always" : "until " + until;
        }
        return until == null ? "from " + from : "from " + from + " to " + until;
    }
}
