package org.throughcare.service.web.model.oversight;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * The disagreements on a case, and the form with which one more is recorded or the one that waits is answered (R129).
 *
 * @param shell what stands around it
 * @param recorded every disagreement with what was answered, newest first
 * @param answering whether the form answers the one that waits for the reader's own post; otherwise it records another
 * @param fields what is asked; empty where the reader may only read, or nothing was decided yet
 * @param key what a retry of this form is known by
 */
public record DisagreementPage(
        CaseShell shell, List<Recorded> recorded, boolean answering, List<Field> fields, String key) {
    /**
     * One disagreement.
     *
     * @param decision what was decided, as a sentence
     * @param says who disagreed, and why
     * @param answered who answered and why, or empty while nobody has
     */
    public record Recorded(String decision, String says, String answered) {}

    public DisagreementPage {
        recorded = List.copyOf(recorded);
        fields = List.copyOf(fields);
    }
}
