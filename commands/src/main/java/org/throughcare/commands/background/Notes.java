package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;

/** Collects the entries of one record. What would become known after the end is left out. */
final class Notes {
    private static final Set<Party> PROBATION = EnumSet.of(Party.PROBATION);
    private static final Set<Party> WITH_PRISON = EnumSet.of(Party.PROBATION, Party.PRISON);
    private static final Set<Party> FROM_POLICE = EnumSet.of(Party.PROBATION, Party.POLICE);
    private static final Set<Party> FROM_COURT = EnumSet.of(Party.PROBATION, Party.COURT, Party.POLICE);
    private static final Set<Party> AT_COURT_AND_PRISON =
            EnumSet.of(Party.PROBATION, Party.COURT, Party.POLICE, Party.PRISON);
    private static final Set<Party> ON_RECALL = EnumSet.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);
    private static final Set<Party> PRISON = EnumSet.of(Party.PRISON);
    private static final Duration FEED = Duration.ofMinutes(45);

    private final Subject subject;
    private final Instant end;
    private final Set<Party> sharing;
    private final List<Entry> entries = new ArrayList<>();

    /** Notes on {@code subject}, of what becomes known up to {@code end}; the prison has a part in them only if {@code inPrison}. */
    Notes(Subject subject, Instant end, boolean inPrison) {
        this.subject = subject;
        this.end = end;
        this.sharing = inPrison ? WITH_PRISON : PROBATION;
    }

    /** Probation's own: known as it is written. */
    Entry probation(Fact fact, Instant at) {
        return add(fact, Agency.PROBATION, PROBATION, at, at);
    }

    /** Probation's own of something that happened before it was written. */
    Entry probation(Fact fact, Instant occurred, Instant written) {
        return add(fact, Agency.PROBATION, PROBATION, occurred, written);
    }

    /** Written by probation or the prison and seen by both at once, where the prison has a part. */
    Entry shared(Fact fact, Instant at) {
        return add(fact, Agency.PROBATION, sharing, at, at);
    }

    /** From the prison, by the feed; or kept there. */
    Entry prison(Fact fact, Instant at, boolean passedOn) {
        return add(fact, Agency.PRISON, passedOn ? WITH_PRISON : PRISON, at, at.plus(FEED));
    }

    /** From the police, seen by probation at {@code seen}. */
    Entry police(Fact fact, Instant occurred, Instant seen) {
        return add(fact, Agency.POLICE, FROM_POLICE, occurred, seen);
    }

    /** From a court; the prison sees it where the person is there. */
    Entry court(Fact fact, Instant at, boolean toPrison) {
        return add(fact, Agency.COURT, toPrison ? AT_COURT_AND_PRISON : FROM_COURT, at, at.plus(FEED));
    }

    /** A step of a recall: every party to it sees it. */
    Entry recall(Fact fact, Instant at) {
        return add(fact, Agency.PROBATION, ON_RECALL, at, at);
    }

    private Entry add(Fact fact, Agency agency, Set<Party> parties, Instant occurred, Instant known) {
        Entry entry = new Entry(
                new EntryId(subject.id() + "-" + (entries.size() + 1)),
                subject,
                fact,
                new Times(minute(occurred), minute(known), known),
                new Provenance(new Source(agency, ""), Confidence.STATED, Standing.FACT, List.of(), List.of()),
                Visibility.of(parties, known),
                null);
        if (!known.isAfter(end)) {
            entries.add(entry);
        }
        return entry;
    }

    private static When minute(Instant instant) {
        return new When(Precision.MINUTE, instant);
    }

    /** When an entry came to be known. */
    static Instant known(Entry entry) {
        return entry.times().received();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
