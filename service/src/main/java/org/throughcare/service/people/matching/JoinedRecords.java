package org.throughcare.service.people.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.IdentityFact.MatchDecided;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.identity.MatchDecisions;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.people.matching.StandingLinks.Link;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.JoinedRecord;

/** The records that belong to a case besides its own, and how each came to it. To be read inside a transaction. */
@Component
public class JoinedRecords {
    private static final KnownAt WHOLE = new KnownAt(Party.PROBATION, Instant.MAX);

    private final Records records;

    JoinedRecords(Records records) {
        this.records = records;
    }

    /**
     * A record and the link that joined it.
     *
     * @param link the entry that records the link
     * @param shown it in words
     */
    public record Joined(Entry link, JoinedRecord shown) {}

    /** Those that {@code view} shows. */
    public List<Joined> of(CaseRecord record, KnownAt view) {
        Chronology known = Chronology.known(record.entries(), view);
        List<Joined> joined = new ArrayList<>();
        StandingLinks.of(record, view)
                .joined()
                .forEach((subject, link) -> records.numberOf(subject)
                        .ifPresent(id -> joined.add(
                                new Joined(link.entry(), shown(record, id, subject, link, decision(known, link))))));
        return joined;
    }

    /** The record numbered {@code id}, where it is one of the case's. */
    Optional<Subject> named(CaseRecord record, long id) {
        return links(record).joined().keySet().stream()
                .filter(subject ->
                        records.numberOf(subject).filter(number -> number == id).isPresent())
                .findFirst();
    }

    StandingLinks links(CaseRecord record) {
        return StandingLinks.of(record, WHOLE);
    }

    /** The decision that made {@code link}; empty where a number did, or its source. */
    Optional<Stated<MatchDecided>> decision(CaseRecord record, Link link) {
        return decision(Chronology.known(record.entries(), WHOLE), link);
    }

    private static Optional<Stated<MatchDecided>> decision(Chronology known, Link link) {
        return MatchDecisions.standing(known).stream()
                .filter(decided -> decided.fact().verdict() == MatchVerdict.SAME_PERSON
                        && decided.entry().subject().equals(link.entry().subject())
                        && decided.fact().other().equals(link.fact().other())
                        && decided.entry()
                                .times()
                                .received()
                                .equals(link.entry().times().received()))
                .findFirst();
    }

    private static JoinedRecord shown(
            CaseRecord record, long id, Subject subject, Link link, Optional<Stated<MatchDecided>> decision) {
        Entry made = link.entry();
        boolean byNumbers = made.provenance().confidence() == Confidence.INFERRED;
        String reason = decision.map(decided -> decided.fact().reason())
                .orElse(byNumbers ? link.fact().reason() : "");
        return new JoinedRecord(
                id,
                source(record, subject),
                subject.id().substring(subject.id().indexOf('/') + 1),
                byNumbers
                        ? Text.text("details.joined.byNumbers")
                        : made.provenance().source().system(),
                PageDates.dayAndTime(made.times().received()),
                reason.isBlank() ? Text.text("details.joined.noReason") : reason);
    }

    private static String source(CaseRecord record, Subject subject) {
        return record.entries().stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst()
                .map(entry -> Text.text(
                        "cases.source." + entry.provenance().source().agency().name()))
                .orElse(Text.text("details.joined.noSource"));
    }
}
