package org.throughcare.service.feeds.items;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.throughcare.service.feeds.facts.About;
import org.throughcare.service.feeds.facts.Said;
import org.throughcare.service.feeds.reading.Envelope;

/**
 * What identifies an event within its source: its type, the numbers it names, where its detail stands and when it was
 * published. What its source itself gives a name, such as one alert, is identified by that name alone.
 */
final class EventKey {
    private EventKey() {}

    static String of(Envelope envelope, List<About> abouts) {
        String named = abouts.stream()
                .flatMap(about -> about.said().stream())
                .map(Said::as)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return "named\n" + envelope.type() + "\n" + named + "\n" + numbers(envelope);
        }
        return "event\n" + envelope.type() + "\n" + numbers(envelope) + "\n"
                + Objects.requireNonNullElse(envelope.detailUrl(), "") + "\n" + envelope.occurredAt();
    }

    private static String numbers(Envelope envelope) {
        return envelope.numbers().stream()
                .map(number -> number.type() + " " + number.value())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
