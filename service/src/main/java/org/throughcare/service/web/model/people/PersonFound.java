package org.throughcare.service.web.model.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody a search found. */
public sealed interface PersonFound {
    /** The case. */
    String crn();

    /**
     * Somebody whose case the reader may see.
     *
     * @param crn the case
     * @param name the person's name
     * @param born their birth date, or null where none is known
     * @param age in whole years, or null where no birth date is known
     * @param holder who holds the case, in words; empty where nobody does
     * @param why what matched, each in words: "earlier surname Ashdown", "prison number"
     */
    record Seen(
            String crn,
            String name,
            @Nullable LocalDate born,
            @Nullable Integer age,
            String holder,
            List<String> why) implements PersonFound {
        public Seen {
            why = List.copyOf(why);
        }
    }

    /**
     * Somebody whose case only those on a list may see: the CRN and nothing else.
     *
     * @param crn the case
     */
    record Restricted(String crn) implements PersonFound {}
}
