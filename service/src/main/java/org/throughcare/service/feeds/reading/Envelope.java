package org.throughcare.service.feeds.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Node;
import org.throughcare.service.feeds.PersonNumber;

/**
 * An event as the services of the field exchange it.
 *
 * @param type its dotted name, past tense
 * @param version of the form of the event
 * @param occurredAt when its source published it, to the microsecond
 * @param description one line by the source; empty when there is none
 * @param detailUrl where the source keeps the whole of it, or null
 * @param numbers the numbers that name the person; none when it is about nobody, or about several
 * @param additional what else the source says in the event
 * @param detail what stands at {@code detailUrl}, when it was sent along, or null
 */
public record Envelope(
        String type,
        int version,
        Instant occurredAt,
        String description,
        @Nullable String detailUrl,
        List<PersonNumber> numbers,
        Node.Fields additional,
        Node.@Nullable Fields detail) {
    public Envelope {
        numbers = List.copyOf(numbers);
    }
}
