package org.throughcare.service.access.signin;

import java.io.Serializable;
import java.time.Instant;

/** What a session keeps of who signed in: no right and no place in the organisation, since those may change under it. */
interface StaffPrincipal extends Serializable {
    /** The number of the member of staff. */
    long staff();

    /** When they last proved who they are. */
    Instant authenticatedAt();

    /**
     * Signed in with a password.
     *
     * @param staff the number of the member of staff
     * @param authenticatedAt when
     */
    record ByPassword(long staff, Instant authenticatedAt) implements StaffPrincipal {}
}
