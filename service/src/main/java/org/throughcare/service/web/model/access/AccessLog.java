package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * Who opened a case, or tried to. It is read for a formal review only (A6): until {@code review} is given, sent as a parameter of
 * the same name, nothing of it is shown.
 *
 * @param crn the case
 * @param name the person's name
 * @param review the formal review it is read for; empty when none has been named yet
 * @param looks who opened it or tried to, newest first; empty while no review is named
 * @param pages where in the list the reader is
 */
public record AccessLog(String crn, String name, String review, List<Look> looks, Pagination pages) {
    /**
     * One act as the audit has it. A page that was sent to somebody was not therefore read.
     *
     * @param at when
     * @param by who
     * @param role their role in words
     * @param unit where they work; empty where none is recorded
     * @param what what was opened or done
     * @param route the way it was done, such as {@code GET /cases/{crn}}
     * @param because why the case was open to them, or what they gave as their reason; empty where it did not open
     */
    public record Look(Instant at, String by, String role, String unit, String what, String route, String because) {}

    public AccessLog {
        looks = List.copyOf(looks);
    }
}
