package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;

/**
 * The letter that tells the person that they are not recalled and what is expected of them. Nobody countersigns it.
 *
 * @param name the person as a letter addresses them
 * @param address lines of where it goes; may be empty
 * @param why why a recall was considered; never empty
 * @param breach what was not kept to
 * @param reason why there is no recall
 * @param progress what has gone well, or null
 * @param thoughts what the person said about it, or null
 * @param expectations what is expected from now on
 * @param next when and how they come next
 * @param office where they can ring
 * @param author who signs
 * @param post what they are
 */
public record NoRecallLetter(
        String crn,
        String name,
        List<String> address,
        LocalDate on,
        Set<WhyConsidered> why,
        String breach,
        String reason,
        @Nullable String progress,
        @Nullable String thoughts,
        String expectations,
        String next,
        String office,
        String author,
        String post) {
    public NoRecallLetter {
        address = List.copyOf(address);
        Set<WhyConsidered> kept = EnumSet.noneOf(WhyConsidered.class);
        kept.addAll(why);
        why = kept;
        if (why.isEmpty()) {
            throw new IllegalArgumentException("the letter says why a recall was considered");
        }
    }

    /** The letter that is on record as {@code issued}, with whom and where it goes to and who signs. */
    public static NoRecallLetter of(
            NoRecallLetterIssued issued,
            String crn,
            String name,
            List<String> address,
            String office,
            String author,
            String post) {
        return new NoRecallLetter(
                crn,
                name,
                address,
                issued.on(),
                issued.why(),
                issued.breach(),
                issued.reason(),
                issued.progress(),
                issued.thoughts(),
                issued.expectations(),
                issued.next(),
                office,
                author,
                post);
    }
}
