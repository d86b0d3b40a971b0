package org.throughcare.service.cases.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.London;

/**
 * Which entries of a chronology are asked for. Nothing is left out because its time is not known exactly: what may have
 * happened between the days counts as having happened then.
 *
 * @param sources the agencies; empty for all
 * @param kinds the kinds; empty for all
 * @param from the first day, or null
 * @param to the last day, or null
 * @param after the instant after which it became known, or null
 * @param unseen whether only what has not been on the reader's screen
 * @param facts whether only what its source calls a fact
 */
record Sieve(
        Set<Agency> sources,
        Set<EntryKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant after,
        boolean unseen,
        boolean facts) {
    Sieve {
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Whether {@code stated} is asked for. Of an entry whose text the reader may not read, its kind is not told either, so a
     * sieve for kinds does not let it through.
     *
     * @param readable whether the reader may read its text
     * @param seen what has stood on the reader's screen
     */
    boolean keeps(Stated<?> stated, boolean readable, Set<EntryId> seen) {
        return (sources.isEmpty()
                        || sources.contains(stated.entry().provenance().source().agency()))
                && (kinds.isEmpty() || (readable && kinds.contains(EntryKind.of(stated.fact()))))
                && between(stated.entry().times().occurred())
                && (after == null || stated.known().isAfter(after))
                && (!unseen || (readable && !seen.contains(stated.id())))
                && (!facts || stated.entry().provenance().standing() == Standing.FACT);
    }

    private boolean between(When occurred) {
        boolean begun = from == null
                || !occurred.latest().isBefore(from.atStartOfDay(London.ZONE).toInstant());
        return begun
                && (to == null
                        || occurred.earliest()
                                .isBefore(
                                        to.plusDays(1).atStartOfDay(London.ZONE).toInstant()));
    }
}
