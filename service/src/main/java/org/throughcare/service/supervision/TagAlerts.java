package org.throughcare.service.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;

/** What a tag or its provider reported and nobody has closed with a reason yet (R120). */
public final class TagAlerts {
    private TagAlerts() {}

    /** Those that the reader may read, the oldest first. */
    public static List<Stated<TagAlert>> open(SeenCase seen) {
        Set<EntryId> closed = new HashSet<>();
        seen.picture()
                .all(TagAlertClosed.class)
                .forEach(one -> closed.add(one.fact().alert()));
        return seen.picture().all(TagAlert.class).stream()
                .filter(alert -> !closed.contains(alert.id()) && seen.reader().reads(alert.entry()))
                .toList();
    }
}
