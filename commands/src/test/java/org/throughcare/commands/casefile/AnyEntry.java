package org.throughcare.commands.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.throughcare.commands.compact.AnyValue;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;

/** Entries drawn by chance in which nothing is wrong: times of every precision in their order, any parties at any time. */
final class AnyEntry {
    private final RandomGenerator chance;
    private final AnyValue any;

    AnyEntry(long seed) {
        chance = new SplittableRandom(seed);
        any = new AnyValue(chance);
    }

    Entry of(Class<? extends Fact> kind) {
        return with(any.record(kind));
    }

    Entry ofAKindNotKnown() {
        Map<String, String> body = new HashMap<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            body.put(any.text(), chance.nextInt(5) == 0 ? "" : any.text());
        }
        return with(new UnknownFact("DRONE_" + any.text(), body));
    }

    private Entry with(Fact fact) {
        Instant occurred = any.instant();
        Instant recorded = later(occurred);
        Instant received = later(recorded);
        EntryId id = new EntryId(any.text());
        return new Entry(
                id,
                (Subject) any.of(Subject.class),
                fact,
                new Times(when(occurred), when(recorded), received),
                new Provenance(
                        new Source(one(Source.Agency.values()), chance.nextBoolean() ? "" : any.text()),
                        one(Provenance.Confidence.values()),
                        one(Provenance.Standing.values()),
                        texts(),
                        texts()),
                new Visibility(since(occurred, received), one(Visibility.Clearance.values())),
                chance.nextBoolean() ? null : new EntryId(id + "0"));
    }

    private Map<Party, Instant> since(Instant occurred, Instant received) {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            switch (chance.nextInt(4)) {
                case 0 -> since.put(party, later(occurred));
                case 1, 2 -> since.put(party, received);
                default -> {}
            }
        }
        return since;
    }

    private When when(Instant standIn) {
        return new When(one(When.Precision.values()), standIn);
    }

    /** The same instant, or one up to half a year after it. */
    private Instant later(Instant instant) {
        return chance.nextInt(3) == 0 ? instant : instant.plusSeconds(chance.nextInt(180 * 86_400));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            texts.add(any.text());
        }
        return texts;
    }

    private <T> T one(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
