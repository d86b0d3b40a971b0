package org.throughcare.service.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event as it would come in, put together field by field. */
public final class EventText {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final Map<String, String> additional = new LinkedHashMap<>();
    private String detail = "";

    private EventText(String type) {
        fields.put("eventType", quoted(type));
        fields.put("version", "1");
        fields.put("occurredAt", quoted("2026-11-02T09:30:00Z"));
        fields.put("description", quoted("what the source says in a line"));
    }

    /** An event of this type. */
    public static EventText of(String type) {
        return new EventText(type);
    }

    /** A release of the prisoner A1234BC. */
    public static EventText release() {
        return of("prison-offender-events.prisoner.released")
                .noms("A1234BC")
                .saying("reason", "RELEASED")
                .saying("prisonId", "PRX");
    }

    /** With a field of the envelope as JSON. */
    public EventText with(String field, String json) {
        fields.put(field, json);
        return this;
    }

    /** Without a field of the envelope. */
    public EventText without(String field) {
        fields.remove(field);
        return this;
    }

    /** Published at this instant. */
    public EventText at(String instant) {
        return with("occurredAt", quoted(instant));
    }

    /** Naming the person by this number. */
    public EventText named(String type, String value) {
        numbers.add("{\"type\": %s, \"value\": %s}".formatted(quoted(type), quoted(value)));
        return this;
    }

    /** Naming the person by this prison number. */
    public EventText noms(String value) {
        return named("NOMS", value);
    }

    /** With this said in the event itself. */
    public EventText saying(String field, String value) {
        additional.put(field, quoted(value));
        return this;
    }

    /** With what stands where the event points, as JSON. */
    public EventText detail(String json) {
        detail = json;
        return this;
    }

    /** The event on one line. */
    public String line() {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (!numbers.isEmpty()) {
            all.putIfAbsent("personReference", "{\"identifiers\": [" + String.join(", ", numbers) + "]}");
        }
        if (!additional.isEmpty()) {
            all.putIfAbsent("additionalInformation", object(additional));
        }
        if (!detail.isEmpty()) {
            all.putIfAbsent("detail", detail);
        }
        return object(all);
    }

    private static String object(Map<String, String> fields) {
        return "{"
                + String.join(
                        ", ",
                        fields.entrySet().stream()
                                .map(field -> quoted(field.getKey()) + ": " + field.getValue())
                                .toList())
                + "}";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
