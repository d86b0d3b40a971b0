package org.throughcare.practice.duties.custody;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;

/** What answers a question about certain entries: weighing them, and not weighing others. */
final class Answering {
    private Answering() {}

    /** Each time at least one of {@code causes} was weighed. */
    static List<Stated<Weighed>> weighing(CasePicture picture, Collection<? extends Stated<?>> causes) {
        Set<EntryId> asked = causes.stream().map(Stated::id).collect(Collectors.toSet());
        return picture.all(Weighed.class).stream()
                .filter(weighed -> weighed.fact().entries().stream().anyMatch(asked::contains))
                .toList();
    }
}
