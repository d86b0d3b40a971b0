package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;

/**
 * With whom of its partners a case is shared, with the form that shares it, sent to {@code Paths.SHARES}, and the one that
 * ends a share, sent to {@code Paths.SHARE_ENDED} as {@code share} and {@code endReason}.
 *
 * @param crn the case
 * @param standing what is shared now or will be
 * @param typed what was typed before
 * @param areas the parts of a case to choose from
 */
public record CaseShares(String crn, List<Standing> standing, Typed typed, List<Choice> areas) {
    /**
     * One share.
     *
     * @param id its number
     * @param name with whom
     * @param post their post in words
     * @param purpose what for
     * @param areas which parts, in words
     * @param until until when
     */
    public record Standing(long id, String name, String post, String purpose, String areas, Instant until) {}

    /**
     * What was typed.
     *
     * @param code the staff code of the partner
     * @param purpose what for
     * @param areas the parts chosen
     * @param until the last day
     * @param share the share to end
     * @param endReason why it ends
     */
    public record Typed(
            String code, String purpose, Set<String> areas, EnteredDate until, String share, String endReason) {
        /** Nothing. */
        public static final Typed NOTHING = new Typed("", "", Set.of(), EnteredDate.NONE, "", "");

        public Typed {
            areas = Set.copyOf(areas);
        }
    }

    public CaseShares {
        standing = List.copyOf(standing);
        areas = List.copyOf(areas);
    }

    /** The shares as the answers to the question which one ends. */
    public List<Choice> toEnd() {
        return standing.stream()
                .map(share -> Choice.of(Long.toString(share.id()), share.name() + ", " + share.purpose()))
                .toList();
    }
}
