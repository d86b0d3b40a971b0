package org.throughcare.service.web.model.supervision;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/**
 * The form in which an absence is judged, beside what is known.
 *
 * @param shell what stands around it
 * @param id the entry of the absence
 * @param what the absence in words
 * @param known what bears on the judgement
 * @param fields what is asked; empty where it was judged already
 * @param key what a retry of this form is known by
 */
public record AbsencePage(CaseShell shell, String id, String what, List<Known> known, List<Field> fields, String key) {
    public AbsencePage {
        known = List.copyOf(known);
        fields = List.copyOf(fields);
    }
}
