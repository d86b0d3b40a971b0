package org.throughcare.service.feeds.items;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Wording;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.PersonNumber;
import org.throughcare.service.feeds.facts.About;
import org.throughcare.service.feeds.facts.Event;
import org.throughcare.service.feeds.facts.EventTypes;
import org.throughcare.service.feeds.facts.EventTypes.EventType;
import org.throughcare.service.feeds.facts.PersonDetails;
import org.throughcare.service.feeds.facts.Said;
import org.throughcare.service.feeds.items.ReadItem.Declined;
import org.throughcare.service.feeds.items.ReadItem.Ready;
import org.throughcare.service.feeds.reading.CanonicalJson;
import org.throughcare.service.feeds.reading.Envelope;
import org.throughcare.service.feeds.reading.EnvelopeReader;
import org.throughcare.service.feeds.reading.RecordName;

/** Reads one event in the shared envelope. */
final class EventItem {
    /** By how much a sender's clock may be ahead of ours. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    private final FeedSource source;
    private final Instant received;
    private final String apart;
    private final Problems problems = new Problems("");

    EventItem(FeedSource source, Instant received, String apart) {
        this.source = source;
        this.received = received;
        this.apart = apart;
    }

    ReadItem read(Node.Fields node) {
        Optional<Envelope> envelope = new EnvelopeReader(problems).read(node);
        return envelope.map(one -> read(one, node)).orElseGet(() -> new Declined("", problems.shown()));
    }

    private ReadItem read(Envelope envelope, Node.Fields node) {
        EventType type = EventTypes.of(envelope.type(), envelope.version());
        if (!type.from().contains(source)) {
            problems.add("eventType", "is an event that " + senders(type) + " sends, not " + source.path());
        }
        if (envelope.occurredAt().isAfter(received.plus(AHEAD))) {
            problems.add("occurredAt", "lies in the future");
        }
        Event event = new Event(source, envelope, problems);
        List<Said> person = PersonDetails.of(event.detail().part("person"));
        List<About> abouts = type.reading().read(event);
        String key = EventKey.of(envelope, abouts) + apart;
        Filing filing = new Filing(source, envelope, event.references(), received, key, apart, problems);
        List<Filed> filed = new ArrayList<>();
        for (About about : abouts) {
            named(about.numbers()).ifPresent(subject -> filed.add(filing.filed(subject, all(about, person))));
        }
        String id = EntryIds.ofItem(source, key).value();
        return problems.count() == 0
                ? new Ready(id, envelope.type(), type.lane(), key, CanonicalJson.text(node), filed)
                : new Declined(id, problems.shown());
    }

    private List<Said> all(About about, List<Said> person) {
        return Stream.of(about.said(), person, PersonDetails.of(source, about.numbers()))
                .flatMap(List::stream)
                .toList();
    }

    private Optional<Subject> named(List<PersonNumber> numbers) {
        Optional<PersonNumber> naming = RecordName.naming(source, numbers);
        if (naming.isEmpty()) {
            problems.add(
                    "personReference.identifiers",
                    "names no record of this source: it needs a number of the type "
                            + Wording.join(source.numbers().stream()
                                            .map(NumberType::name)
                                            .toList())
                                    .replace(" and ", " or "));
            return Optional.empty();
        }
        Year year = Year.from(received.atZone(London.ZONE));
        return problems.tried("personReference.identifiers", () -> RecordName.of(source, naming.get(), year));
    }

    private static String senders(EventType type) {
        return Wording.join(type.from().stream().map(FeedSource::path).sorted().toList())
                .replace(" and ", " or ");
    }
}
