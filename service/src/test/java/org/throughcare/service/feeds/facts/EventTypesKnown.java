package org.throughcare.service.feeds.facts;

import java.util.List;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.reading.ReferenceTable;

/** The types of the table, with a word in place of a star. */
final class EventTypesKnown {
    private EventTypesKnown() {}

    static List<String> from(FeedSource source) {
        return all().stream()
                .filter(type -> EventTypes.of(type, 1).from().contains(source))
                .toList();
    }

    static List<String> all() {
        return ReferenceTable.builtIn("event-types.csv").rows().keySet().stream()
                .map(type -> type.replace("*", "something"))
                .toList();
    }
}
