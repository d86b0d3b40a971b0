package org.throughcare.service.supervision;

import java.util.List;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.licence.TagMatter;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;

/** What a tag or its provider reported and nobody has closed with a reason yet (R120). */
public final class TagAlerts {
    private TagAlerts() {}

    /** One for each kind of alert that the reader may read, the one that was reported first on top. */
    public static List<TagMatter> open(SeenCase seen) {
        List<Stated<TagAlert>> alerts = seen.picture().all(TagAlert.class).stream()
                .filter(alert -> seen.reader().reads(alert.entry()))
                .toList();
        return TagMatter.open(alerts, seen.picture().all(TagAlertClosed.class));
    }
}
