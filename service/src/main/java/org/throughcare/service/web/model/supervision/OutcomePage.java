package org.throughcare.service.web.model.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * The form that says what came of an appointment, beside what is known.
 *
 * @param shell what stands around it
 * @param id the entry that arranged the appointment
 * @param what the appointment in words
 * @param known what bears on the decision
 * @param choices what can be chosen
 * @param sent what was sent, empty at first
 * @param adjustments what is done differently for the person
 * @param longest the most characters of the note
 * @param key what a retry of this form is known by
 */
public record OutcomePage(
        CaseShell shell,
        String id,
        String what,
        List<Known> known,
        Choices choices,
        Sent sent,
        List<String> adjustments,
        int longest,
        String key) {
    /**
     * Something that bears on the decision.
     *
     * @param says a sentence
     * @param strong whether it should be seen first
     * @param address where more of it stands, or null
     * @param label what the link says, or null
     */
    public record Known(
            String says,
            boolean strong,
            @Nullable String address,
            @Nullable String label) {
        /** A sentence with nothing behind it. */
        public static Known of(String says) {
            return new Known(says, false, null, null);
        }
    }

    /** What can be chosen, by field. */
    public record Choices(
            List<Choice> outcomes,
            List<Choice> actions,
            List<Choice> senders,
            List<Choice> reasons,
            List<Choice> askers) {
        public Choices {
            outcomes = List.copyOf(outcomes);
            actions = List.copyOf(actions);
            senders = List.copyOf(senders);
            reasons = List.copyOf(reasons);
            askers = List.copyOf(askers);
        }
    }

    /** What was sent, by field. */
    public record Sent(
            String outcome,
            String action,
            String sender,
            String reason,
            String evidence,
            String asker,
            String why,
            String at,
            String off,
            String text,
            boolean sensitive) {}

    public OutcomePage {
        known = List.copyOf(known);
        adjustments = List.copyOf(adjustments);
    }
}
