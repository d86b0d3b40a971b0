package org.throughcare.service.access;

import java.time.Instant;
import org.throughcare.service.database.Acting;

/**
 * Who makes a request, looked up anew for every request: one who left is signed in no more. Controllers of pages take it
 * as a parameter.
 *
 * @param staff who it is, as the register has it now
 * @param authenticatedAt when they last proved who they are
 */
public record SignedIn(StaffMember staff, Instant authenticatedAt) {
    /** On whose behalf what they do runs in the database. */
    public Acting.Person acting() {
        return staff.acting();
    }
}
