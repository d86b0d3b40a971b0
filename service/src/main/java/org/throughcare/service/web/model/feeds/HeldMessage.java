package org.throughcare.service.web.model.feeds;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * One message that is held back and the form with which it is answered, sent to {@code Paths.QUARANTINED} as
 * {@code decision} and {@code reason}.
 *
 * @param id its number
 * @param source who sent it, in words
 * @param kind what kind of message it says it is
 * @param received when it came
 * @param reference the sender's own number of it
 * @param problems everything that was wrong with it, each in a sentence
 * @param body the message as it came
 * @param decisions what can be done with it
 * @param decision what was chosen before
 * @param reason what was typed before
 */
public record HeldMessage(
        long id,
        String source,
        String kind,
        Instant received,
        String reference,
        List<String> problems,
        String body,
        List<Choice> decisions,
        String decision,
        String reason) {
    public HeldMessage {
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
    }
}
