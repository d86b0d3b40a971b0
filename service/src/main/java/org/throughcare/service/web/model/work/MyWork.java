package org.throughcare.service.web.model.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * The page a person starts from. It counts duties and never people: nothing on it compares one member of staff with
 * another (A6).
 *
 * @param name how the person is greeted
 * @param now the instant the counts hold for
 * @param lists their lists of cases, in the order in which they are to be looked at
 * @param shown the name of the list whose duties are shown; empty where there is no list
 * @param duties one page of its open duties, the one due first first
 * @param pages where in its duties the reader is
 */
public record MyWork(
        String name, Instant now, List<CaseList> lists, String shown, List<CaseOfDuty> duties, Pagination pages) {
    /**
     * A duty and the case it is open on.
     *
     * @param crn the case
     * @param name the person's name
     * @param duty the duty
     */
    public record CaseOfDuty(String crn, String name, OpenDuty duty) {}

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
        duties = List.copyOf(duties);
    }

    /** The page of somebody who has no list of cases. */
    public static MyWork without(String name, Instant now) {
        return new MyWork(name, now, List.of(), "", List.of(), new Pagination(1, 1, 0, "/?page="));
    }

    /** Open duties past their time on the first list; the lists after it hold its cases too. */
    public int overdue() {
        return lists.isEmpty() ? 0 : lists.getFirst().overdue();
    }

    /** Open duties due later today on the first list. */
    public int today() {
        return lists.isEmpty() ? 0 : lists.getFirst().today();
    }
}
