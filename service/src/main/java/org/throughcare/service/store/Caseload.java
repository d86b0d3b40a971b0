package org.throughcare.service.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;

/**
 * Reads summaries and duties of many cases, on behalf of whoever the transaction runs for: what they may not see is not
 * there.
 */
@Component
public class Caseload {
    private final SummaryRows summaries;
    private final OpenDutyRows duties;
    private final QueueRows queue;
    private final ListedRows listed;

    Caseload(SummaryRows summaries, OpenDutyRows duties, QueueRows queue, ListedRows listed) {
        this.summaries = summaries;
        this.duties = duties;
        this.queue = queue;
        this.listed = listed;
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

    /** The open duties of {@code asked} on a list of cases that fall due from now until {@code before}, the first first. */
    public List<CaseDuty> falling(OpenDuties asked, CasesOf of, Instant before) {
        return duties.falling(asked, of, before);
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

    /** Every case of a list with its summary and how many duties of {@code party} are open on it at {@code now}, in no order. */
    public List<ListedCase> listed(CasesOf of, Party party, Instant now) {
        return listed.of(of, party, now);
    }

    /**
     * The numbers of the cases of a list that only some may see, whether or not the one who asks is one of them. It says
     * nothing of who may: ask need-to-know before anything of one is shown.
     */
    public List<Long> restricted(CasesOf of) {
        return listed.restricted(of);
    }

    /** The case number of {@code person}, whoever asks; empty where there is none or it cannot be opened. */
    public Optional<String> crnOf(long person) {
        return listed.crnOf(person);
    }
}
