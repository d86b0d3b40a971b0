package org.throughcare.service.web.model.risk;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;

/**
 * A signed assessment that waits for a second signature, beside what stood before it.
 *
 * @param shell what stands around it
 * @param intro when it was signed, in a sentence; empty where none waits
 * @param blocks what it says and what differs from before
 * @param fields what is asked; empty where the reader is not the one who is asked
 * @param key what a retry of this form is known by
 */
public record CountersignPage(CaseShell shell, String intro, List<Block> blocks, List<Field> fields, String key) {
    public CountersignPage {
        blocks = List.copyOf(blocks);
        fields = List.copyOf(fields);
    }
}
