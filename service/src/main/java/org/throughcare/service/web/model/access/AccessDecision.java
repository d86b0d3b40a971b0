package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * The form with which a colleague's request is answered, sent to {@code Paths.ACCESS_DECISION} as {@code decision} and
 * {@code reason}.
 *
 * @param id the request
 * @param crn the case
 * @param by who asks
 * @param role their role in words
 * @param unit where they work; empty where none is recorded
 * @param askedAt when they asked
 * @param why what they wrote
 * @param decisions what can be answered; how long access lasts is part of the words
 * @param decision what was chosen before
 * @param reason what was typed before
 */
public record AccessDecision(
        long id,
        String crn,
        String by,
        String role,
        String unit,
        Instant askedAt,
        String why,
        List<Choice> decisions,
        String decision,
        String reason) {
    public AccessDecision {
        decisions = List.copyOf(decisions);
    }
}
