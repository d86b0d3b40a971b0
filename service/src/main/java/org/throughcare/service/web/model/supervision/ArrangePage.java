package org.throughcare.service.web.model.supervision;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/**
 * The form in which an appointment is arranged, or a row of them.
 *
 * @param shell what stands around it
 * @param known what bears on it
 * @param adjustments what is done differently for the person
 * @param what the fields that say what it is
 * @param when the fields that say when
 * @param dates what would be arranged, to be looked at before it is confirmed; empty until then
 * @param listed what stands in {@code dates}, as it comes back with the confirmation
 * @param key what a retry of this form is known by
 */
public record ArrangePage(
        CaseShell shell,
        List<Known> known,
        List<String> adjustments,
        List<Field> what,
        List<Field> when,
        List<Listed> dates,
        String listed,
        String key) {
    /**
     * One appointment that would be arranged.
     *
     * @param at when, in words
     * @param clashes what should be seen of it; none of it stands in the way
     */
    public record Listed(String at, List<String> clashes) {
        public Listed {
            clashes = List.copyOf(clashes);
        }
    }

    public ArrangePage {
        known = List.copyOf(known);
        adjustments = List.copyOf(adjustments);
        what = List.copyOf(what);
        when = List.copyOf(when);
        dates = List.copyOf(dates);
    }
}
