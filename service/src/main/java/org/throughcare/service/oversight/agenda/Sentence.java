package org.throughcare.service.oversight.agenda;

import java.util.List;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/**
 * Something that an agenda says of a case.
 *
 * @param says in one sentence
 * @param rests the entries that say so; empty where it rests on a duty or on what lists know of the case
 */
record Sentence(String says, List<EntryId> rests) {
    Sentence {
        rests = List.copyOf(rests);
    }

    static Sentence of(String says) {
        return new Sentence(says, List.of());
    }

    static Sentence of(String says, List<? extends Stated<?>> rests) {
        return new Sentence(says, rests.stream().<EntryId>map(Stated::id).toList());
    }
}
