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

    Caseload(SummaryRows summaries, OpenDutyRows duties) {
        this.summaries = summaries;
        this.duties = duties;
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
}
