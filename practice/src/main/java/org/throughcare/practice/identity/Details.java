package org.throughcare.practice.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.identity.IdentityFact.DetailEnded;
import org.throughcare.practice.identity.IdentityFact.DetailVerified;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;

/** Joins the details of the register with their last check and their end. */
final class Details {
    private final Chronology chronology;
    private final Map<EntryId, Stated<DetailVerified>> checks = new HashMap<>();
    private final Map<EntryId, Stated<DetailEnded>> ends = new HashMap<>();

    Details(Chronology chronology) {
        this.chronology = chronology;
        chronology
                .of(DetailVerified.class)
                .forEach(check -> checks.put(check.fact().detail(), check));
        chronology.of(DetailEnded.class).forEach(end -> ends.put(end.fact().detail(), end));
    }

    <F extends Fact> List<Held<F>> of(Class<F> type) {
        return chronology.of(type).stream()
                .map(stated -> new Held<>(stated, checks.get(stated.id()), ends.get(stated.id())))
                .toList();
    }
}
