package org.throughcare.practice.licence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/**
 * What a tag or its provider reported of one kind and nobody has closed: however often it was reported, it is one thing to
 * look at (R120). Whoever closes one alert closes those of its kind that were known by then.
 *
 * @param kind what was reported, in the provider's words
 * @param alerts the alerts, the oldest first
 */
public record TagMatter(String kind, List<Stated<TagAlert>> alerts) {
    public TagMatter {
        alerts = List.copyOf(alerts);
    }

    /** Those that stand open, the one that was reported first on top. */
    public static List<TagMatter> open(List<Stated<TagAlert>> alerts, List<Stated<TagAlertClosed>> closings) {
        Map<String, List<Stated<TagAlert>>> open = new LinkedHashMap<>();
        for (Stated<TagAlert> alert : alerts) {
            String kind = alert.fact().kind();
            boolean closed = closings(kind, alerts, closings).stream()
                    .anyMatch(closing -> closing.fact().alert().equals(alert.id())
                            || closing.known().isAfter(alert.known()));
            if (!closed) {
                open.computeIfAbsent(kind, _ -> new ArrayList<>()).add(alert);
            }
        }
        return open.entrySet().stream()
                .map(matter -> new TagMatter(matter.getKey(), matter.getValue()))
                .toList();
    }

    /** The closings of alerts of {@code kind}. */
    public static List<Stated<TagAlertClosed>> closings(
            String kind, List<Stated<TagAlert>> alerts, List<Stated<TagAlertClosed>> closings) {
        Set<EntryId> ofKind = new HashSet<>();
        alerts.stream().filter(alert -> alert.fact().kind().equals(kind)).forEach(alert -> ofKind.add(alert.id()));
        return closings.stream()
                .filter(closing -> ofKind.contains(closing.fact().alert()))
                .toList();
    }

    /** The alert that was reported first. */
    public Stated<TagAlert> first() {
        return alerts.getFirst();
    }

    /** The alert that was reported last. */
    public Stated<TagAlert> last() {
        return alerts.getLast();
    }
}
