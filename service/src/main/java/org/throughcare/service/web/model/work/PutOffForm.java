package org.throughcare.service.web.model.work;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * The form with which a duty is put off in one's own queue.
 *
 * @param identity whose case it is
 * @param duty what is asked
 * @param number the number of the duty in the case
 * @param choices until when it may be put off
 * @param until what was chosen; empty for nothing
 * @param reason as typed
 * @param often how often it may be put off in all
 * @param now the instant the page holds for
 */
public record PutOffForm(
        CaseIdentity identity,
        OpenDuty duty,
        int number,
        List<Choice> choices,
        String until,
        String reason,
        int often,
        Instant now) {
    public PutOffForm {
        choices = List.copyOf(choices);
    }
}
