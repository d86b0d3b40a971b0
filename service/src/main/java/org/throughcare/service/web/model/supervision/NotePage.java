package org.throughcare.service.web.model.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * The form with which a note or contact is recorded.
 *
 * @param shell what stands around it
 * @param type what is recorded, as the form sends it
 * @param types everything that can be recorded, and where
 * @param fields what is asked of this type, before the note
 * @param when when it happened, as typed
 * @param text the note so far
 * @param textAsked what the note is to say
 * @param longest the most characters it may have
 * @param headings whether headings are offered for an empty note
 * @param sensitive whether it is to stay within the service of whoever notes it
 * @param adjustments what is done differently for the person at appointments and in interviews
 * @param draftOf when what stands in the form was last kept as a draft, or null where it was not
 * @param key what a retry of this form is known by
 */
public record NotePage(
        CaseShell shell,
        String type,
        List<Tab> types,
        List<Field> fields,
        String when,
        String text,
        String textAsked,
        int longest,
        boolean headings,
        boolean sensitive,
        List<String> adjustments,
        @Nullable Instant draftOf,
        String key) {
    public NotePage {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
        adjustments = List.copyOf(adjustments);
    }
}
