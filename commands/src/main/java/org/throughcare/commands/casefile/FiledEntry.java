package org.throughcare.commands.casefile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.terms.Party;

/**
 * An entry of a case file that is fed to a replay.
 *
 * @param entry the entry, visible as it was
 * @param available when a joined-up record would have held it
 */
public record FiledEntry(Entry entry, Instant available) {
    private static final Set<Agency> JOINED_UP = EnumSet.of(Agency.PRISON, Agency.COURT, Agency.POLICE);

    /** The entry with the visibility that {@code mode} gives it. */
    public Entry in(Mode mode) {
        return switch (mode) {
            case AS_IT_WAS -> entry;
            case AS_IT_SHOULD_BE ->
                JOINED_UP.contains(entry.provenance().source().agency()) ? seenByProbation() : entry;
        };
    }

    private Entry seenByProbation() {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        since.putAll(entry.visibility().since());
        since.merge(Party.PROBATION, available, (one, other) -> one.isBefore(other) ? one : other);
        return new Entry(
                entry.id(),
                entry.subject(),
                entry.fact(),
                entry.times(),
                entry.provenance(),
                new Visibility(since, entry.visibility().clearance()),
                entry.supersedes());
    }
}
