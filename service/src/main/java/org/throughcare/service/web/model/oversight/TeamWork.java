package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.work.QueuedPerson;

/**
 * What is asked of the senior probation officers of a unit. It counts duties, cases and posts and compares nobody (A6).
 *
 * @param unit the unit
 * @param now the instant it holds for
 * @param span how many cases and members of staff there are
 * @param advice what to do where there is more than policy expects; empty where there is not
 * @param people one page of the queue, the most pressing first
 * @param pages where in the queue the reader is
 * @param putOff what somebody put off in their own queue, person by person
 */
public record TeamWork(
        String unit,
        Instant now,
        Span span,
        List<String> advice,
        List<QueuedPerson> people,
        Pagination pages,
        List<QueuedPerson> putOff) {
    /**
     * How much there is.
     *
     * @param cases cases of the unit that the reader may see
     * @param practitioners who hold cases by their post
     * @param seniors senior probation officers
     * @param asked open duties that ask for a senior
     * @param overdue those of them past their time
     */
    public record Span(int cases, int practitioners, int seniors, int asked, int overdue) {}

    public TeamWork {
        advice = List.copyOf(advice);
        people = List.copyOf(people);
        putOff = List.copyOf(putOff);
    }
}
