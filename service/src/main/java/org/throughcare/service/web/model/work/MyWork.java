package org.throughcare.service.web.model.work;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * The page a person starts from: one queue of what is asked of them, person by person. It counts duties and never people:
 * nothing on it compares one member of staff with another (A6).
 *
 * @param name how the person is greeted
 * @param now the instant the counts hold for
 * @param lists their lists of cases, in the order in which they are to be looked at
 * @param opened how many cases were opened to them one by one, which stand on a list of their own
 * @param people one page of the queue of the list that is shown, in the order in which they are to be looked at
 * @param pages where in the queue the reader is
 */
public record MyWork(
        String name, Instant now, List<CaseList> lists, int opened, List<QueuedPerson> people, Pagination pages) {
    /**
     * A list of cases: one's own, a team's, those under recall.
     *
     * @param name what the list is called
     * @param address where it is
     * @param here whether its queue is shown
     * @param cases how many cases are on it
     * @param overdue open duties past their time
     * @param today open duties due later today
     * @param later open duties due after today
     */
    public record CaseList(String name, String address, boolean here, int cases, int overdue, int today, int later) {
        /** What is overdue or due today. */
        public int pressing() {
            return overdue + today;
        }

        /** Every open duty. */
        public int all() {
            return overdue + today + later;
        }
    }

    public MyWork {
        lists = List.copyOf(lists);
        people = List.copyOf(people);
    }

    /** The page of somebody who has no list of cases that asks anything of them, and {@code opened} that were opened to them. */
    public static MyWork without(String name, Instant now, int opened) {
        return new MyWork(name, now, List.of(), opened, List.of(), new Pagination(1, 1, 0, "/?page="));
    }

    /** Open duties past their time on the list that is shown. */
    public int overdue() {
        return lists.stream().filter(CaseList::here).mapToInt(CaseList::overdue).sum();
    }

    /** Open duties due later today on the list that is shown. */
    public int today() {
        return lists.stream().filter(CaseList::here).mapToInt(CaseList::today).sum();
    }
}
