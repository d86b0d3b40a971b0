package org.throughcare.service.access;

import java.util.List;

/** What somebody gets who asks for a case. */
public sealed interface Opening {

    /**
     * The case is open to them for what they mean to do.
     *
     * @param person its number in the service
     * @param crn its number in the world, as they gave it, in its canonical form
     * @param access why, and which parts of it
     */
    record Opened(long person, String crn, Access.Open access) implements Opening {
        /** Whether this part of the case is open. */
        public boolean shows(Area area) {
            return access.areas().contains(area);
        }
    }

    /**
     * The case is open to them, but not for what they mean to do.
     *
     * @param act what they meant to do
     */
    record Forbidden(Act act) implements Opening {}

    /**
     * Only those on a list may see the case, and they are not on it.
     *
     * @param crn its number as they gave it; nothing else of it may be shown
     * @param ask who can give access
     */
    record Restricted(String crn, List<StaffMember> ask) implements Opening {
        public Restricted {
            ask = List.copyOf(ask);
        }
    }

    /** There is no such case, or none that they may know of; which of the two must not show in anything. */
    record NotFound() implements Opening {}
}
