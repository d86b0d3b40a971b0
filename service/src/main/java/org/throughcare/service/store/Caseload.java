package org.throughcare.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Reads summaries and duties of many cases, on behalf of whoever the transaction runs for: what they may not see is not
 * there.
 */
@Component
public class Caseload {
    private final SummaryRows summaries;
    private final OpenDutyRows duties;
    private final QueueRows queue;

    Caseload(SummaryRows summaries, OpenDutyRows duties, QueueRows queue) {
        this.summaries = summaries;
        this.duties = duties;
        this.queue = queue;
    }

    /** The summaries of {@code persons} by the number of the case; those that do not exist are not in the answer. */
    public Map<Long, CaseSummary> summaries(Collection<Long> persons) {
        return summaries.of(persons);
    }

    /** Gives every summary to {@code reader}; one that cannot be opened is left out, and the log says which. */
    public void each(BiConsumer<Long, CaseSummary> reader) {
        summaries.each(reader);
    }

    /** The open duties of one case that {@code asked} asks for, the one due first first. */
    public List<CaseDuty> open(long person, OpenDuties asked) {
        return duties.of(person, asked);
    }

    /** How many cases there are on a list and how many open duties of {@code asked} they have, at the running instant. */
    public DutyCount count(OpenDuties asked, CasesOf of) {
        return duties.count(asked, of);
    }

    /** One page of the open duties of {@code asked} on a list of cases, the one due first first. */
    public List<CaseDuty> page(OpenDuties asked, CasesOf of, int from, int most) {
        return duties.page(asked, of, from, most);
    }

    /**
     * The open duties of {@code asked} on a list of cases as one queue: those of {@code most} people from the one at
     * {@code from}, what is late or due today first, then
     * this week, then later, and what they put off last; within each the higher risk of serious harm first.
     */
    public List<QueuedDuty> queue(OpenDuties asked, CasesOf of, int from, int most) {
        return queue.page(asked, of, from, most);
    }

    /** On how many people of a list a duty of {@code asked} is open. */
    public int peopleQueued(OpenDuties asked, CasesOf of) {
        return queue.people(asked, of);
    }
}
