package org.throughcare.service.feeds.outgoing;

import java.time.Instant;
import java.util.Map;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.terms.London;
import org.throughcare.service.store.Announcement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes events of one case in the envelope that the services of the field share. */
final class EventBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Identifiers numbers;

    EventBody(Identifiers numbers) {
        this.numbers = numbers;
    }

    /** Whether there is a case number of probation to name the case by. */
    boolean namesACase() {
        return !numbers.crns().isEmpty();
    }

    Announcement of(String type, Instant at, Map<String, String> said) {
        ObjectNode event = JSON.createObjectNode()
                .put("eventType", type)
                .put("version", 1)
                .put("occurredAt", at.atZone(London.ZONE).toOffsetDateTime().toString())
                .put("description", description(type));
        ArrayNode identifiers = event.putObject("personReference").putArray("identifiers");
        numbers.crns().forEach(crn -> identifiers.addObject().put("type", "CRN").put("value", crn.value()));
        numbers.noms()
                .forEach(noms -> identifiers.addObject().put("type", "NOMS").put("value", noms.value()));
        ObjectNode more = event.putObject("additionalInformation");
        said.forEach(more::put);
        return new Announcement(type, at, JSON.writeValueAsString(event));
    }

    /** The name in words: nothing of the case is in it. */
    private static String description(String type) {
        return type.substring(type.indexOf('.') + 1).replace('.', ' ').replace('-', ' ');
    }
}
