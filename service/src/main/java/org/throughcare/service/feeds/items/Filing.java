package org.throughcare.service.feeds.items;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.facts.Said;
import org.throughcare.service.feeds.reading.Envelope;

/** Makes entries of what an event says: it occurred when the event says, was recorded when published, received when it came. */
final class Filing {
    private static final String AHEAD = "The clock of the sender was ahead of ours; the time is when it came.";

    private final FeedSource source;
    private final Envelope envelope;
    private final List<String> references;
    private final Instant received;
    private final String key;
    private final String apart;
    private final Problems problems;
    private final boolean ahead;
    private final Instant recorded;

    Filing(
            FeedSource source,
            Envelope envelope,
            List<String> references,
            Instant received,
            String key,
            String apart,
            Problems problems) {
        this.source = source;
        this.envelope = envelope;
        this.references = references;
        this.received = received;
        this.key = key;
        this.apart = apart;
        this.problems = problems;
        ahead = envelope.occurredAt().isAfter(received);
        recorded = ahead ? received : envelope.occurredAt();
    }

    Filed filed(Subject subject, List<Said> said) {
        List<Filed.One> facts = new ArrayList<>();
        for (Said one : said) {
            facts.add(new Filed.One(entry(subject, one, facts.size()), one.once()));
        }
        return new Filed(subject, facts);
    }

    private Entry entry(Subject subject, Said said, int number) {
        return new Entry(
                id(subject, said, number),
                subject,
                said.fact(),
                new Times(occurred(said), new When(Precision.MINUTE, recorded), received),
                provenance(said),
                source.visibility(received, said.clearance()),
                said.corrects() == null ? null : EntryIds.named(source, subject, said.corrects()));
    }

    private EntryId id(Subject subject, Said said, int number) {
        @Nullable String name = said.as() == null ? said.once() : said.as() + apart;
        return name == null ? EntryIds.numbered(source, key, subject, number) : EntryIds.named(source, subject, name);
    }

    private When occurred(Said said) {
        When occurred = said.occurred();
        if (occurred == null) {
            return new When(Precision.MINUTE, recorded);
        }
        if (occurred.earliest().isAfter(recorded)) {
            problems.add(
                    "detail", "says that it happened on " + occurred.inWords() + ", which lies after it was published");
            return new When(Precision.MINUTE, recorded);
        }
        return occurred;
    }

    private Provenance provenance(Said said) {
        List<String> remarks = new ArrayList<>(said.remarks());
        if (ahead) {
            remarks.add(AHEAD);
        }
        return new Provenance(
                new Source(source.agency(), envelope.type()), said.confidence(), Standing.FACT, references, remarks);
    }
}
