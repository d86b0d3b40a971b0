package org.throughcare.service.web.model.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.Break;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.oversight.WeekendHandover.Plan;

/**
 * The form with which it is planned what is done about one case over a weekend or holiday.
 *
 * @param shell what stands around the page
 * @param days the days without work that it is for
 * @param why why the case is on the list; empty where it is not
 * @param due what is open and due before work begins again
 * @param standing what stands planned for these days, or null
 * @param couldHappen as typed
 * @param then as typed
 * @param recall {@code yes}, {@code no} or empty
 * @param onRecall as typed
 * @param ring the role chosen, or empty
 * @param posts whom one can be told to ring
 * @param key what a second sending of the form is known by
 */
public record WeekendForm(
        CaseShell shell,
        Break days,
        List<String> why,
        List<OpenDuty> due,
        @Nullable Plan standing,
        String couldHappen,
        String then,
        String recall,
        String onRecall,
        String ring,
        List<Choice> posts,
        String key) {
    public WeekendForm {
        why = List.copyOf(why);
        due = List.copyOf(due);
        posts = List.copyOf(posts);
    }
}
