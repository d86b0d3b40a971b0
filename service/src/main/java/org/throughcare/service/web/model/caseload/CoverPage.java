package org.throughcare.service.web.model.caseload;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;

/**
 * Who covers for whom.
 *
 * @param standing covers that the reader may see, standing or to come
 * @param covered for whom the reader may arrange cover
 * @param colleagues who could cover
 * @param typed what was typed
 */
public record CoverPage(List<Standing> standing, List<Choice> covered, List<Choice> colleagues, Typed typed) {
    /**
     * A cover.
     *
     * @param id its number
     * @param away who is away
     * @param cover who covers
     * @param first the first day
     * @param last the last day
     * @param note what the cover should know
     * @param mayEnd whether the reader may end it
     */
    public record Standing(
            long id, String away, String cover, LocalDate first, LocalDate last, String note, boolean mayEnd) {}

    /**
     * What was typed.
     *
     * @param covered the number of the one who will be away
     * @param cover the number of the one who covers
     * @param first the first day
     * @param last the last day
     * @param note what the cover should know
     */
    public record Typed(String covered, String cover, EnteredDate first, EnteredDate last, String note) {
        /** Nothing yet. */
        public static final Typed NOTHING = new Typed("", "", EnteredDate.NONE, EnteredDate.NONE, "");
    }

    public CoverPage {
        standing = List.copyOf(standing);
        covered = List.copyOf(covered);
        colleagues = List.copyOf(colleagues);
    }
}
