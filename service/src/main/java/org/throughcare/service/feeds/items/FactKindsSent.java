package org.throughcare.service.feeds.items;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.casefile.FactKinds;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.facts.Lane;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** Which kinds of fact a source may send as its own, and where they wait. */
final class FactKindsSent {
    private static final Map<String, Row> KINDS = kinds();

    private FactKindsSent() {}

    private static Map<String, Row> kinds() {
        ReferenceTable table = ReferenceTable.builtIn("fact-kinds.csv");
        Map<String, Row> kinds = new HashMap<>();
        for (Class<? extends Fact> family : FactKinds.CAPABILITIES) {
            for (Class<? extends Fact> type : FactKinds.of(family)) {
                String kind = FactKinds.name(type);
                @Nullable Row row = table.row(kind) == null ? table.row(family.getSimpleName()) : table.row(kind);
                if (row != null) {
                    kinds.put(kind, row);
                }
            }
        }
        return kinds;
    }

    /** Whether {@code source} may send facts of the kind; a kind that is not known may be sent by all. */
    static boolean may(FeedSource source, String kind) {
        if (FactKinds.named(kind).isEmpty()) {
            return true;
        }
        @Nullable Row row = KINDS.get(kind);
        Set<String> from =
                row == null ? Set.of() : new HashSet<>(List.of(row.text("from").split(" ")));
        return from.contains(source.path());
    }

    /** Where facts of the kind wait; what is not known may bear on harm. */
    static Lane lane(String kind) {
        @Nullable Row row = KINDS.get(kind);
        return row == null ? Lane.URGENT : row.one("lane", Lane.class);
    }
}
