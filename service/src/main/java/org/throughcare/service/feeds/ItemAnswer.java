package org.throughcare.service.feeds;

import java.util.List;
import java.util.Locale;
import org.throughcare.commands.document.Problem;

/**
 * What became of one item of a delivery.
 *
 * @param line its place in the delivery, from 1
 * @param id what it is called: the sender's own id, or one made from what identifies an event; empty when it has none
 * @param status what became of it
 * @param problems everything that was wrong with it, by path; empty unless it was refused
 */
public record ItemAnswer(int line, String id, Status status, List<Problem> problems) {
    /** What can become of an item. */
    public enum Status {
        /** It stands on the record of a case. */
        ACCEPTED,
        /** It stands on its source's own record, which belongs to no case of probation yet: a person matches it. */
        UNMATCHED,
        /** It came before, the same in every word, and stands as it was. */
        DUPLICATE,
        /** It cannot be used and nothing of it was: the problems say why. */
        REFUSED,
        /** It came before with other words, or met a fault of ours: it is kept apart until a person has looked. */
        QUARANTINED,
        /** Too much came at once: send it again later. Nothing of it was used. */
        POSTPONED;

        /** As an answer writes it: in small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ItemAnswer {
        problems = List.copyOf(problems);
    }

    /** An answer without problems. */
    public static ItemAnswer of(int line, String id, Status status) {
        return new ItemAnswer(line, id, status, List.of());
    }
}
