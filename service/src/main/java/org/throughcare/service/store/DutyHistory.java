package org.throughcare.service.store;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The duties of a case as they stood at an instant that has passed: what had been raised, asked and closed by then as the
 * ledger of their events recorded it, never what would have been raised on what is known today (R78).
 */
@Component
public class DutyHistory {
    private final Subjects subjects;
    private final DutyLedger ledger;

    DutyHistory(Subjects subjects, DutyLedger ledger) {
        this.subjects = subjects;
        this.ledger = ledger;
    }

    /** Every duty of the case {@code person} that had been recorded by {@code at}, by number, as it stood then. */
    public List<CaseDuty> standing(long person, Instant at) {
        List<DutyEvent> recorded = subjects.numbered(person)
                .map(subject -> ledger.of(subject).stream()
                        .filter(event -> !event.recorded().isAfter(at))
                        .toList())
                .orElse(List.of());
        return List.copyOf(DutyFold.of(person, List.of(), recorded));
    }
}
