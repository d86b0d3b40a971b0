package org.throughcare.practice.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.identity.IdentityFact.MatchDecided;
import org.throughcare.practice.identity.IdentityFact.MatchDecisionWithdrawn;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;

/** What people decided of records that may be one person. A decision stands until it is withdrawn. */
public final class MatchDecisions {
    private static final String ONE = "one person";

    private MatchDecisions() {}

    /** The decisions that stand, oldest first. */
    public static List<Stated<MatchDecided>> standing(Chronology chronology) {
        Set<EntryId> withdrawn = new HashSet<>();
        chronology
                .of(MatchDecisionWithdrawn.class)
                .forEach(stated -> withdrawn.add(stated.fact().decision()));
        return chronology.of(MatchDecided.class).stream()
                .filter(decided -> !withdrawn.contains(decided.id()))
                .toList();
    }

    /** What the standing decisions leave on {@code record}; each decision is a scope of its own. */
    public static Set<OverrideMarker> markersOf(Subject record, Chronology chronology) {
        Set<OverrideMarker> markers = new HashSet<>();
        for (Stated<MatchDecided> decided : standing(chronology)) {
            if (decided.entry().subject().equals(record)
                    || decided.fact().other().equals(record)) {
                markers.add(new OverrideMarker(
                        decided.id().value(),
                        switch (decided.fact().verdict()) {
                            case SAME_PERSON -> ONE;
                            case DIFFERENT_PEOPLE -> record.toString();
                        }));
            }
        }
        return markers;
    }
}
