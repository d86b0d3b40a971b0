package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Computes everything that is kept beside the record once more from the record and the ledger of duties, compares, and
 * puts right what differs. In a sound installation nothing ever does.
 */
@Component
public class Rebuilding {
    private static final Acting REBUILDING = new Acting.Engine("rebuild");

    private final Transactions transactions;
    private final Subjects subjects;
    private final Records records;
    private final SummaryRows summaries;
    private final IdentifierRows identifiers;
    private final RecallTimeRows recalls;
    private final DutyLedger ledger;
    private final DutyRows duties;

    Rebuilding(
            Transactions transactions,
            Subjects subjects,
            Records records,
            SummaryRows summaries,
            IdentifierRows identifiers,
            RecallTimeRows recalls,
            DutyLedger ledger,
            DutyRows duties) {
        this.transactions = transactions;
        this.subjects = subjects;
        this.records = records;
        this.summaries = summaries;
        this.identifiers = identifiers;
        this.recalls = recalls;
        this.ledger = ledger;
        this.duties = duties;
    }

    /**
     * Where a case differed from its record.
     *
     * @param person the number of the case
     * @param what what differed, in words that name nobody
     */
    public record Difference(long person, String what) {}

    /** The numbers of all cases. */
    public List<Long> cases() {
        return transactions.as(REBUILDING, subjects::cases);
    }

    /** Rebuilds one case and says where it differed before. */
    public List<Difference> rebuild(long person) {
        return transactions.as(REBUILDING, () -> {
            List<SubjectRow> held = subjects.locked(List.of(person));
            return held.isEmpty() ? List.of() : compared(held.getFirst());
        });
    }

    private List<Difference> compared(SubjectRow subject) {
        long person = subject.id();
        Optional<SummaryRows.Stored> found = summaries.of(person, subject.key());
        if (found.isEmpty()) {
            return List.of(new Difference(person, "it has no summary"));
        }
        SummaryRows.Stored stored = found.get();
        CaseRecord record = records.read(person);
        List<DutyEvent> events = ledger.of(subject);
        Collection<CaseDuty> standing = DutyFold.of(person, List.of(), events);
        CasePicture picture = CaseProjection.picture(record, stored.steppedTo());
        CaseSummary summary = SummaryFold.of(picture, stored.steppedTo());
        List<RecallTime> times = RecallTime.of(picture);
        List<Difference> differences = new ArrayList<>();
        if (!summary.agreesWith(stored.summary())) {
            differences.add(new Difference(person, "its summary is not what its record says"));
        }
        if (!List.copyOf(standing).equals(duties.of(person, subject.key()))) {
            differences.add(new Difference(person, "its duties are not what was recorded of them"));
        }
        if (identifiers.count(person) != IdentifierRows.rows(summary.identity().identifiers())) {
            differences.add(new Difference(person, "the numbers it is found by are not those on its record"));
        }
        if (!recalls.agree(person, times)) {
            differences.add(new Difference(person, "the times of its recalls are not what its record says"));
        }
        recalls.put(person, times);
        Optional<String> before = summaries.columns(person);
        put(subject, stored, record, summary, events.size(), standing);
        if (!before.equals(summaries.columns(person))) {
            differences.add(new Difference(person, "its place in the lists is not what its record says"));
        }
        return differences;
    }

    private void put(
            SubjectRow subject,
            SummaryRows.Stored stored,
            CaseRecord record,
            CaseSummary summary,
            long events,
            Collection<CaseDuty> standing) {
        duties.remove(subject.id());
        duties.put(subject, standing, record.openToAll());
        identifiers.put(subject.id(), summary.identity().identifiers());
        summaries.put(
                subject,
                new SummaryRows.Stored(summary, record.sequence(), events, stored.steppedTo(), stored.nextWake()),
                DutySteps.recallOpen(standing));
    }
}
