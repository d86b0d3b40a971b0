package org.throughcare.service.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How PostgreSQL means to answer a query, as {@code explain (format json)} says it. */
record Plan(JsonNode root) {
    private static final Set<String> WHOLE = Set.of("Seq Scan", "Sample Scan");
    private static final Set<String> BY_INDEX = Set.of("Index Scan", "Index Only Scan", "Bitmap Index Scan");

    private static final Set<String> SMALL = Set.of("region", "unit");

    static Plan read(String explained) {
        return new Plan(JsonMapper.shared().readTree(explained).get(0).get("Plan"));
    }

    /** Every step that reads a whole table or a whole index, but for those that hold a page of the organisation. */
    List<String> wholesale() {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            String type = node.path("Node Type").asString();
            String read =
                    node.path("Relation Name").asString(node.path("Index Name").asString());
            boolean whole = WHOLE.contains(type) || (BY_INDEX.contains(type) && !node.has("Index Cond"));
            if (whole && !SMALL.contains(read)) {
                found.add(type + " on " + read);
            }
        });
        return found;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> seen) {
        seen.accept(node);
        node.path("Plans").forEach(part -> walk(part, seen));
    }

    @Override
    public String toString() {
        return root.toPrettyString();
    }
}
