package org.throughcare.service.access;

import java.util.List;

/**
 * What connects a member of staff with a case, as the organisation, the case and the lists say it.
 *
 * @param active whether they still work here
 * @param post what they are
 * @param holds whether the case is allocated to them
 * @param sameTeam whether the case is of their team
 * @param sameUnit whether the case is of their probation delivery unit
 * @param samePrison whether the person is held in their prison
 * @param iom whether the person is under integrated offender management
 * @param recallOpen whether a duty of the recall casework section is open
 * @param onCall whether they are on call for the region of the case now
 * @param grants what was opened to them and has not been ended
 * @param excluded whether they are on the list of those who must not see it
 * @param restricted whether only those on a list may see it
 * @param listed whether they are on that list; where the records of the case have a list each, on all of them
 */
public record Relation(
        boolean active,
        Post post,
        boolean holds,
        boolean sameTeam,
        boolean sameUnit,
        boolean samePrison,
        boolean iom,
        boolean recallOpen,
        boolean onCall,
        List<Grant> grants,
        boolean excluded,
        boolean restricted,
        boolean listed) {
    public Relation {
        grants = List.copyOf(grants);
    }
}
