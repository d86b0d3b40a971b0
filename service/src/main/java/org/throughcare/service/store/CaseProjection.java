package org.throughcare.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.audit.Written;

/** Everything that is computed from the record of a case, kept in step with it in the transaction that changes it. */
@Component
class CaseProjection {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Records records;
    private final CaseLinks links;
    private final SummaryRows summaries;
    private final IdentifierRows identifiers;
    private final RecallTimeRows recalls;
    private final DutySteps duties;
    private final Outbox outbox;
    private final ObjectProvider<Announcing> announcing;

    CaseProjection(
            JdbcClient jdbc,
            Subjects subjects,
            Records records,
            CaseLinks links,
            SummaryRows summaries,
            IdentifierRows identifiers,
            RecallTimeRows recalls,
            DutySteps duties,
            Outbox outbox,
            ObjectProvider<Announcing> announcing) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.records = records;
        this.links = links;
        this.summaries = summaries;
        this.identifiers = identifiers;
        this.recalls = recalls;
        this.duties = duties;
        this.outbox = outbox;
        this.announcing = announcing;
    }

    /** How many entries the case has. */
    long sequence(long person) {
        return jdbc.sql(
                        "select coalesce(sum(s.last_sequence), 0) from case_part p join subject s on s.id = p.subject where p.person = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /**
     * What followed from an addition.
     *
     * @param written what was recorded of the duties of the case
     * @param sequence how many entries the case has now
     */
    record Followed(List<Written> written, long sequence) {}

    /** Takes in that {@code added} now stands on the record of the case. */
    Followed added(SubjectRow own, List<Entry> added, Instant now) {
        long person = own.id();
        CaseRecord record = records.read(person);
        if (CaseLinks.among(added)) {
            Set<Long> moved = links.follow(record, added, now);
            record = records.read(person);
            moved.forEach(other -> regrouped(other, now));
        }
        return new Followed(stepped(own, record, added, now), record.sequence());
    }

    /** Steps the duties of a case up to {@code now} although nothing was added. */
    List<Written> woken(long person, Instant now) {
        return stepped(subjects.numbered(person).orElseThrow(), records.read(person), List.of(), now);
    }

    private void regrouped(long other, Instant now) {
        SubjectRow row = subjects.numbered(other).orElseThrow();
        if (row.person() != null && row.person() == other) {
            stepped(row, records.read(other), List.of(), now);
        } else {
            summaries.remove(other);
            identifiers.remove(other);
            recalls.remove(other);
            duties.remove(other);
        }
    }

    private List<Written> stepped(SubjectRow subject, CaseRecord record, List<Entry> added, Instant now) {
        Optional<SummaryRows.Stored> before = summaries.of(record.person(), subject.key());
        DutySteps.Before come = before.map(
                        was -> new DutySteps.Before(was.dutyEvents(), was.steppedTo(), was.nextWake()))
                .orElseGet(() -> duties.resumed(subject));
        Instant instant = come != null && come.steppedTo().isAfter(now) ? come.steppedTo() : now;
        DutySteps.Stepped stepped = duties.step(subject, record, added, come, instant, now);
        CasePicture picture = picture(record, instant);
        CaseSummary summary = SummaryFold.of(picture, instant);
        summaries.put(
                subject,
                new SummaryRows.Stored(summary, record.sequence(), stepped.dutyEvents(), instant, stepped.nextWake()),
                stepped.recallOpen());
        if (before.map(SummaryRows.Stored::summary)
                .filter(was ->
                        was.identity().identifiers().equals(summary.identity().identifiers()))
                .isEmpty()) {
            identifiers.put(record.person(), summary.identity().identifiers());
        }
        if (RecallTimeRows.concern(record.entries())) {
            recalls.put(record.person(), RecallTime.of(picture));
        }
        announcing.forEach(one -> outbox.put(subject, one.of(record, added, stepped.changes()), now));
        return stepped.written();
    }

    /** The picture that probation has of a case, from which everything kept beside its record is computed. */
    static CasePicture picture(CaseRecord record, Instant instant) {
        KnownAt view = new KnownAt(Party.PROBATION, instant);
        Chronology chronology = Chronology.ofSorted(Linkage.entriesOf(record.subject(), record.entries(), view), view);
        return CasePicture.of(Party.PROBATION, chronology);
    }
}
