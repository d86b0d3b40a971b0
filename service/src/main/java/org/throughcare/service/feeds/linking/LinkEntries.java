package org.throughcare.service.feeds.linking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughcare.practice.identity.IdentityFact.MatchDecided;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.identity.MatchDecisions;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.store.CaseRecord;

/** The entries by which records become one case, or are kept apart. */
public final class LinkEntries {
    private LinkEntries() {}

    /** A link that the service makes; {@code other} is the record of another source. */
    public static Entry automatic(Subject to, Subject other, String reason, Instant now) {
        String name = "link\n" + to + "\n" + other + "\n" + reason + "\n" + now;
        return entry(to, other, name, new Linked(other, reason), "Throughcare", Confidence.INFERRED, now);
    }

    /** What {@code by} says of two records; {@code name} tells this act from every other. */
    public static Entry decided(Subject about, Subject other, Fact fact, String by, String name, Instant now) {
        String whole =
                "decided\n" + about + "\n" + other + "\n" + fact.getClass().getSimpleName() + "\n" + name;
        return entry(about, other, whole, fact, by, Confidence.STATED, now);
    }

    private static Entry entry(
            Subject about, Subject other, String name, Fact fact, String system, Confidence confidence, Instant now) {
        When when = new When(Precision.MINUTE, now);
        return new Entry(
                new EntryId(name(name)),
                about,
                fact,
                new Times(when, when, now),
                new Provenance(new Source(Agency.PROBATION, system), confidence, Standing.FACT, List.of(), List.of()),
                Visibility.of(parties(about, other), now),
                null);
    }

    /** Probation, and those whose records are joined: each sees what belongs to its own. */
    private static Set<Party> parties(Subject... records) {
        Set<Party> parties = EnumSet.of(Party.PROBATION);
        for (Subject record : records) {
            FeedSource.of(record)
                    .ifPresent(source -> parties.addAll(source.visibility(Instant.EPOCH, Visibility.Clearance.NONE)
                            .since()
                            .keySet()));
        }
        return parties;
    }

    /** The decisions on matches that stand in a case. */
    public static List<Stated<MatchDecided>> decisions(CaseRecord record) {
        return MatchDecisions.standing(known(record));
    }

    private static Chronology known(CaseRecord record) {
        return Chronology.known(record.entries(), new KnownAt(Party.PROBATION, Instant.MAX));
    }

    /** Whether a person has decided that {@code subject} does not belong to the case, or undone its link with it. */
    public static boolean keptApart(Subject subject, CaseRecord record) {
        for (Stated<MatchDecided> decided : decisions(record)) {
            MatchDecided fact = decided.fact();
            if (fact.verdict() == MatchVerdict.DIFFERENT_PEOPLE
                    && (fact.other().equals(subject)
                            || decided.entry().subject().equals(subject))) {
                return true;
            }
        }
        return known(record).of(Unlinked.class).stream()
                .anyMatch(stated -> stated.fact().other().equals(subject)
                        || stated.entry().subject().equals(subject));
    }

    /** A name-based id, the same for the same name. */
    public static String name(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
