package org.throughcare.service.feeds.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** Which events are known, how each is read, and who may send it. */
public final class EventTypes {
    /** A type that is in no table: anybody may send it, and it is kept as it came. */
    public static final EventType UNKNOWN = new EventType(ReadAs.KEPT, Lane.URGENT, Set.of(FeedSource.values()), "");

    private static final int KNOWN_VERSION = 1;
    private static final Map<String, Row> ROWS =
            ReferenceTable.builtIn("event-types.csv").rows();

    private EventTypes() {}

    /**
     * What is known of a type of event.
     *
     * @param reading how it is read
     * @param lane where it waits
     * @param from who may send it
     * @param label what it is about, for a type that is kept as a report; otherwise empty
     */
    public record EventType(ReadAs reading, Lane lane, Set<FeedSource> from, String label) {
        public EventType {
            from = Set.copyOf(from);
        }
    }

    /** The type called {@code name} in this version; {@link #UNKNOWN} when it is in no table. */
    public static EventType of(String name, int version) {
        if (version != KNOWN_VERSION) {
            return UNKNOWN;
        }
        Row row = ROWS.get(name);
        for (int dot = name.lastIndexOf('.'); row == null && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            row = ROWS.get(name.substring(0, dot) + ".*");
        }
        return row == null ? UNKNOWN : type(row);
    }

    private static EventType type(Row row) {
        Set<FeedSource> from = new HashSet<>();
        List.of(row.text("from").split(" "))
                .forEach(source -> from.add(FeedSource.named(source).orElseThrow()));
        return new EventType(row.one("reading", ReadAs.class), row.one("lane", Lane.class), from, row.text("label"));
    }
}
