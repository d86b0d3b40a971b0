package org.throughcare.commands.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Nearest;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.EntryId;

/** Checks that what entries refer to exists, and that no correction corrects itself. */
final class CaseReferences {
    private record Correction(EntryId corrected, String place) {}

    private final Problems problems;
    private final Map<EntryId, Correction> corrections = new LinkedHashMap<>();

    CaseReferences(Problems problems) {
        this.problems = problems;
    }

    /** {@code entry} supersedes {@code corrected}; said at {@code place}. */
    void supersedes(EntryId entry, EntryId corrected, String place) {
        corrections.put(entry, new Correction(corrected, place));
    }

    /** Refuses references to entries that are not among {@code known}, and circles of corrections. */
    void check(Set<EntryId> known, Map<String, EntryId> cited) {
        cited.forEach((place, id) -> refuseUnknown(id, place, known));
        Set<EntryId> reported = new LinkedHashSet<>();
        corrections.forEach((entry, correction) -> {
            refuseUnknown(correction.corrected(), correction.place(), known);
            refuseCircle(entry, correction.place(), reported);
        });
    }

    private void refuseUnknown(EntryId id, String place, Set<EntryId> known) {
        if (!known.contains(id)) {
            List<String> near =
                    Nearest.to(id.value(), known.stream().map(EntryId::value).toList());
            problems.add(
                    place,
                    "there is no entry " + id + " in this file"
                            + (near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near)));
        }
    }

    private void refuseCircle(EntryId start, String place, Set<EntryId> reported) {
        Set<EntryId> passed = new LinkedHashSet<>();
        EntryId at = start;
        while (at != null && passed.add(at)) {
            at = next(at);
        }
        if (start.equals(at) && passed.size() > 1 && reported.addAll(passed)) {
            String circle = String.join(
                    " corrects ", passed.stream().map(EntryId::value).toList());
            problems.add(place, "these corrections run in a circle: " + circle + " corrects " + start);
        }
    }

    private @Nullable EntryId next(EntryId id) {
        Correction correction = corrections.get(id);
        return correction == null ? null : correction.corrected();
    }
}
