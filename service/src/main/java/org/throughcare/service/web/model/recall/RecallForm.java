package org.throughcare.service.web.model.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;
import org.throughcare.service.web.model.risk.AssessmentPage.Step;

/**
 * A page on which something of a recall is written: what is on record, what is asked, and what can be done with it.
 *
 * @param shell what stands around it
 * @param title what is done here
 * @param intro what is asked, in a sentence
 * @param action where the form is sent
 * @param draft where what is typed is kept as it is typed, or null where nothing is kept
 * @param part the part that is shown, or empty for a page of one part
 * @param steps the parts in their order; empty for a page of one part
 * @param sections what is on record and what is asked about it
 * @param buttons what can be done, the usual first; empty where there is nothing to be done by the reader
 * @param saved when the draft was last kept, or null where nothing is kept yet
 * @param key what a retry of this form is known by
 */
public record RecallForm(
        CaseShell shell,
        String title,
        String intro,
        String action,
        @Nullable String draft,
        String part,
        List<Step> steps,
        List<Section> sections,
        List<Button> buttons,
        @Nullable Instant saved,
        String key) {
    /**
     * Something on record, and what is asked about it.
     *
     * @param id the id of its heading on the page
     * @param heading what it is about
     * @param says a sentence beneath the heading, or empty
     * @param lines what is on record
     * @param more what is on record and stands folded away
     * @param fields what is asked
     * @param hidden values that the form sends along
     * @param buttons what can be done at once without leaving the form
     */
    public record Section(
            String id,
            String heading,
            String says,
            List<Line> lines,
            List<Line> more,
            List<Field> fields,
            List<Hidden> hidden,
            List<Button> buttons) {
        public Section {
            lines = List.copyOf(lines);
            more = List.copyOf(more);
            fields = List.copyOf(fields);
            hidden = List.copyOf(hidden);
            buttons = List.copyOf(buttons);
        }

        /** A section that only says something. */
        public static Section saying(String id, String heading, String says, List<Line> lines) {
            return new Section(id, heading, says, lines, List.of(), List.of(), List.of(), List.of());
        }

        /** A section that says something and asks about it. */
        public static Section asking(String id, String heading, String says, List<Line> lines, List<Field> fields) {
            return new Section(id, heading, says, lines, List.of(), fields, List.of(), List.of());
        }
    }

    /**
     * A button.
     *
     * @param label what it does
     * @param name the field that says that it was pressed
     * @param value its value
     * @param action where it sends the form, or null for where the form is sent
     */
    public record Button(
            String label,
            String name,
            String value,
            @Nullable String action) {}

    public RecallForm {
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
        buttons = List.copyOf(buttons);
    }
}
