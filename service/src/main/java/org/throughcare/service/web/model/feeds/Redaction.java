package org.throughcare.service.web.model.feeds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;

/**
 * An export for a subject access request, one passage at a time: what names or could reveal somebody else waits for a
 * person. The form is sent to {@code Paths.REDACTION} as {@code passage}, {@code decision}, {@code shown} and
 * {@code reason}. Nothing from the victims' store is ever in it (A7).
 *
 * @param id the export
 * @param crn the case
 * @param name the person who asked
 * @param due by when it must be answered
 * @param decided how many passages are decided
 * @param total how many passages there are
 * @param passage the passage to decide, or null when all are
 * @param decisions what can be decided
 * @param decision what was chosen before
 * @param shown the passage as it would be given out, as typed before
 * @param reason what was typed before
 */
public record Redaction(
        long id,
        String crn,
        String name,
        LocalDate due,
        int decided,
        int total,
        @Nullable Passage passage,
        List<Choice> decisions,
        String decision,
        String shown,
        String reason) {
    /**
     * A piece of text that may say something of somebody else.
     *
     * @param number its place in the export, from 1
     * @param entry the entry it stands in
     * @param source where the entry came from, in words
     * @param when when it happened, in words
     * @param text the text
     * @param concerns why a person must look at it, each in words
     */
    public record Passage(int number, String entry, String source, String when, String text, List<String> concerns) {
        public Passage {
            concerns = List.copyOf(concerns);
        }
    }

    public Redaction {
        decisions = List.copyOf(decisions);
    }
}
