package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Pagination;

/**
 * What whoever is on call may need over a weekend or holiday. It counts cases and what is open, and never people.
 *
 * @param days the days without work that it is for
 * @param list whose cases these are, in words
 * @param now the instant it holds for
 * @param cases one page of them, the higher risk first
 * @param planned for how many of all of them there is a plan
 * @param restricted numbers of cases of the same list that only some may see, whatever stands in them
 * @param pages where in the list the reader is
 */
public record WeekendHandover(
        Break days,
        String list,
        Instant now,
        List<Handed> cases,
        int planned,
        List<String> restricted,
        Pagination pages) {
    /**
     * One case.
     *
     * @param crn its number
     * @param name the person's name
     * @param rosh the level of risk of serious harm on record, or null
     * @param why why it is on the list
     * @param due what falls due before work begins again, what is due first first
     * @param late how many duties are past their time already
     * @param plan what was thought through, or null where nothing was for these days
     * @param mayPlan whether the reader may plan
     */
    public record Handed(
            String crn,
            String name,
            @Nullable RiskLevel rosh,
            List<String> why,
            List<Due> due,
            int late,
            @Nullable Plan plan,
            boolean mayPlan) {
        public Handed {
            why = List.copyOf(why);
            due = List.copyOf(due);
        }
    }

    /**
     * Something to be done.
     *
     * @param asks what
     * @param of who is asked, in words
     * @param at by when
     */
    public record Due(String asks, String of, Instant at) {}

    /**
     * What was thought through.
     *
     * @param couldHappen what could happen
     * @param then what is then to be done
     * @param recallConsidered whether recall was weighed
     * @param onRecall why
     * @param ring whom to ring, in words
     * @param at when it was planned
     * @param by by whom
     */
    public record Plan(
            String couldHappen,
            String then,
            boolean recallConsidered,
            String onRecall,
            String ring,
            Instant at,
            String by) {}

    public WeekendHandover {
        cases = List.copyOf(cases);
        restricted = List.copyOf(restricted);
    }

    /** How many cases have no plan yet. */
    public long without() {
        return pages.total() - planned;
    }
}
