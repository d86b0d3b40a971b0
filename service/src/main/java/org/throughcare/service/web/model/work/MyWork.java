package org.throughcare.service.web.model.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page a person starts from. It counts duties and never people: nothing on it compares one member of staff with
 * another (A6).
 *
 * @param name how the person is greeted
 * @param now the instant the counts hold for
 * @param lists their lists of cases, in the order in which they are to be looked at
 */
public record MyWork(String name, Instant now, List<CaseList> lists) {
    /**
     * A list of cases: one's own, a team's, those under recall.
     *
     * @param name what the list is called
     * @param address where it is
     * @param cases how many cases are on it
     * @param overdue open duties past their time
     * @param today open duties due later today
     * @param later open duties due after today
     * @param nextDue when the next of them that is not past its time is due, or null for none
     */
    public record CaseList(
            String name,
            String address,
            int cases,
            int overdue,
            int today,
            int later,
            @Nullable Instant nextDue) {}

    public MyWork {
        lists = List.copyOf(lists);
    }

    /** Open duties past their time, on all lists. */
    public int overdue() {
        return lists.stream().mapToInt(CaseList::overdue).sum();
    }

    /** Open duties due later today, on all lists. */
    public int today() {
        return lists.stream().mapToInt(CaseList::today).sum();
    }
}
