package org.throughcare.commands.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small case as text, to be spoiled one field at a time. */
public final class CaseText {
    private CaseText() {}

    /** A case of these entries. */
    public static String of(String... entries) {
        return """
                {
                "format": "throughcare-case/1", "case": "X", "division": "ENGLAND_AND_WALES", "invented": true,
                "entries": [
                %s
                ]}
                """.formatted(String.join(",\n", entries));
    }

    /** An entry in which nothing is wrong, with these fields, each a name and JSON, instead of or besides its own. */
    public static String entry(String id, String... fields) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("id", "\"" + id + "\"");
        named.put("subject", "\"person:X\"");
        named.put("kind", "\"APPOINTMENT_MISSED\"");
        named.put("fact", "{\"appointment\": \"ROUTINE\"}");
        named.put("occurred", "\"2025-03-03\"");
        named.put("received", "\"2025-03-04\"");
        named.put("visibleTo", "[\"PROBATION\"]");
        named.put("source", "\"PROBATION\"");
        for (int i = 0; i < fields.length; i += 2) {
            named.put(fields[i], fields[i + 1]);
        }
        List<String> written = named.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
                .toList();
        return "{" + String.join(", ", written) + "}";
    }

    /** As {@link #entry}, of this kind of fact. */
    public static String fact(String id, String kind, String fact) {
        return entry(id, "kind", "\"" + kind + "\"", "fact", fact);
    }
}
