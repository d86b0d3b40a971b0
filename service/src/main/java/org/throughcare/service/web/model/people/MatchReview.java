package org.throughcare.service.web.model.people;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.identity.match.MatchAnswer;
import org.throughcare.practice.identity.match.MatchScore;
import org.throughcare.service.web.Choice;

/**
 * One record without a case beside the people it could be, and the form with which a person decides, sent to
 * {@code Paths.MATCH} as {@code decision} and {@code reason}. Nothing is chosen beforehand: the score suggests, a person
 * decides (R18).
 *
 * @param id the record
 * @param source who sent it, in words
 * @param since when the first of its messages came
 * @param messages how many messages wait for it
 * @param details what stands on it
 * @param candidates the people it could be, the likeliest first
 * @param joinAt the score from which two records count as a match; a figure of policy
 * @param apartBelow the score below which they count as two people; a figure of policy
 * @param decisions what can be decided
 * @param decision what was chosen before
 * @param reason what was typed before
 */
public record MatchReview(
        long id,
        String source,
        Instant since,
        int messages,
        List<Detail> details,
        List<Candidate> candidates,
        double joinAt,
        double apartBelow,
        List<Choice> decisions,
        String decision,
        String reason) {
    /**
     * One thing known of a person.
     *
     * @param name what it is
     * @param value what it says
     */
    public record Detail(String name, String value) {}

    /** Somebody the record could belong to. */
    public sealed interface Candidate {
        /** The case. */
        String crn();
    }

    /**
     * Somebody whose case the reader may see.
     *
     * @param crn the case
     * @param name the person's name
     * @param compared what stands on the record beside what is known of the person
     * @param answer what the score says
     * @param score the score and what it is made of
     */
    public record Shown(String crn, String name, List<Compared> compared, MatchAnswer answer, MatchScore score)
            implements Candidate {
        public Shown {
            compared = List.copyOf(compared);
        }
    }

    /**
     * Somebody whose case the reader may not see. What speaks for them is not shown either: it would say who they are.
     *
     * @param crn the case
     */
    public record Hidden(String crn) implements Candidate {}

    /**
     * One thing the two are compared by.
     *
     * @param name what it is
     * @param record what the record says
     * @param person what is known of the person
     * @param same whether they agree
     */
    public record Compared(String name, String record, String person, boolean same) {
        /** Whether both say anything; what one leaves out speaks neither for nor against. */
        public boolean onBoth() {
            return !record.isBlank() && !person.isBlank();
        }
    }

    public MatchReview {
        details = List.copyOf(details);
        candidates = List.copyOf(candidates);
        decisions = List.copyOf(decisions);
    }
}
