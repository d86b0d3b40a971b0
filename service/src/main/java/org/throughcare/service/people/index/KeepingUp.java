package org.throughcare.service.people.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseChanges;
import org.throughcare.service.store.CaseChanges.Change;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;

/**
 * Brings what is held in memory up to what is on the record: everything at first, then what changed since, whichever node
 * changed it. A transaction that was still running at the last look is looked for again.
 */
@Component
public class KeepingUp {
    private static final Acting ENGINE = new Acting.Engine("search-index");

    private final KnownPeople people;
    private final CaseChanges changes;
    private final Caseload caseload;
    private final Transactions transactions;
    private final ReentrantLock one = new ReentrantLock();
    private final Map<Long, Long> taken = new HashMap<>();
    private @Nullable Long mark;

    KeepingUp(KnownPeople people, CaseChanges changes, Caseload caseload, Transactions transactions) {
        this.people = people;
        this.changes = changes;
        this.caseload = caseload;
        this.transactions = transactions;
    }

    /**
     * Takes in everything that was committed before the call. Not to be called inside a transaction: it runs one of its own
     * on behalf of the engine.
     */
    public void catchUp() {
        one.lock();
        try {
            transactions.run(ENGINE, this::look);
        } finally {
            one.unlock();
        }
    }

    private void look() {
        Long last = mark;
        long next = changes.mark();
        if (last == null) {
            caseload.each((person, summary) -> people.put(person, Optional.of(summary.identity())));
        } else {
            takeIn(changes.since(last));
        }
        mark = next;
        taken.values().removeIf(transaction -> transaction < next);
    }

    private void takeIn(List<Change> changed) {
        List<Change> fresh = changed.stream()
                .filter(change -> !Long.valueOf(change.transaction()).equals(taken.get(change.person())))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Map<Long, CaseSummary> now =
                caseload.summaries(fresh.stream().map(Change::person).toList());
        for (Change change : fresh) {
            people.put(
                    change.person(),
                    Optional.ofNullable(now.get(change.person())).map(CaseSummary::identity));
            taken.put(change.person(), change.transaction());
        }
    }
}
