package org.throughcare.service.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.StaffMember;

/** Makes entries of what a member of staff records now. */
public final class Recorded {
    private Recorded() {}

    /** What {@code by} states at {@code now} of {@code subject}, known to {@code parties} from then on. */
    public static Entry of(Subject subject, Fact fact, StaffMember by, Set<Party> parties, Instant now) {
        return of(subject, fact, by, parties, now, Standing.FACT, now);
    }

    /**
     * The same of something that happened at {@code occurred}.
     *
     * @throws IllegalArgumentException if that is after {@code now}
     */
    public static Entry of(
            Subject subject,
            Fact fact,
            StaffMember by,
            Set<Party> parties,
            Instant occurred,
            Standing standing,
            Instant now) {
        if (occurred.isAfter(now)) {
            throw new IllegalArgumentException("what is recorded has not happened yet");
        }
        return new Entry(
                new EntryId(UUID.randomUUID().toString()),
                subject,
                fact,
                new Times(minute(occurred), minute(now), now),
                new Provenance(
                        new Source(agency(by.post().party()), by.post().title()),
                        Confidence.STATED,
                        standing,
                        List.of(),
                        List.of()),
                Visibility.of(parties, now),
                null);
    }

    /** The same entry under a name that others recorded with it refer to it by. */
    public static Entry named(EntryId id, Entry entry) {
        return new Entry(
                id,
                entry.subject(),
                entry.fact(),
                entry.times(),
                entry.provenance(),
                entry.visibility(),
                entry.supersedes());
    }

    private static When minute(Instant instant) {
        return new When(When.Precision.MINUTE, instant);
    }

    /** The same entry with a text that only those cleared for restricted intelligence may read. */
    public static Entry restricted(Entry entry) {
        return new Entry(
                entry.id(),
                entry.subject(),
                entry.fact(),
                entry.times(),
                entry.provenance(),
                new Visibility(entry.visibility().since(), Clearance.RESTRICTED_INTELLIGENCE),
                entry.supersedes());
    }

    private static Agency agency(Party party) {
        return switch (party) {
            case PROBATION -> Agency.PROBATION;
            case PRISON -> Agency.PRISON;
            case POLICE -> Agency.POLICE;
            case PPCS -> Agency.PPCS;
            case COURT -> Agency.COURT;
            case PROVIDER -> Agency.PROVIDER;
        };
    }
}
