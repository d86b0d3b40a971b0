package org.throughcare.bench.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;

/** The entries about one person as they are written, with the clock and the dice of that person's life. */
final class Diary {
    private static final int DAYS_PER_ENTRY = 6;
    private static final double CORRECTED = 0.01;

    private final SplittableRandom random;
    private final Subject subject;
    private final String prefix;
    private final int size;
    private final List<Entry> entries;
    private Instant now;

    Diary(long seed, long number, int size) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        subject = new Subject(Subject.Kind.PERSON, "P" + number);
        prefix = "P" + number + "-";
        this.size = size;
        entries = new ArrayList<>(size);
        now = Population.END.minus(Duration.ofDays((long) size * DAYS_PER_ENTRY + 30));
    }

    boolean full() {
        return entries.size() >= size;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, London.ZONE);
    }

    LocalDate dayIn(int days) {
        return today().plusDays(days);
    }

    void pass(int fromDays, int toDays) {
        now = now.plus(Duration.ofMinutes(random.nextLong(fromDays * 1440L, toDays * 1440L + 1)));
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    int some(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Writes what happened now, known to {@code parties} once received; what no longer fits is left out. */
    EntryId write(Agency agency, Set<Party> parties, Fact fact) {
        EntryId id = id();
        add(id, agency, parties, fact, null);
        if (happens(CORRECTED)) {
            add(id(), agency, parties, new Retracted("entered on the wrong person"), id);
        }
        return id;
    }

    private EntryId id() {
        return new EntryId(prefix + entries.size());
    }

    private void add(EntryId id, Agency agency, Set<Party> parties, Fact fact, @Nullable EntryId supersedes) {
        if (full()) {
            return;
        }
        Instant recorded = now.plus(Duration.ofMinutes(some(1, 2000)));
        Instant received = recorded.plus(Duration.ofMinutes(some(0, 600)));
        Precision precision = agency == Agency.COURT ? Precision.DAY : Precision.MINUTE;
        Times times = new Times(new When(precision, now), new When(Precision.MINUTE, recorded), received);
        Provenance provenance =
                new Provenance(new Source(agency, "source"), Confidence.STATED, Standing.FACT, List.of(), List.of());
        entries.add(new Entry(id, subject, fact, times, provenance, Visibility.of(parties, received), supersedes));
    }

    List<Entry> asReceived() {
        List<Entry> received = new ArrayList<>(entries);
        received.sort(Comparator.comparing(entry -> entry.times().received()));
        return List.copyOf(received);
    }
}
