package org.throughcare.service.access;

import org.throughcare.service.web.model.access.SignIn;

/** The sign-ins of a demonstration, for its sign-in page. Kept by whoever invents its people; nowhere else is there one. */
public interface DemonstrationSignIns {
    /** Who can be signed in as, and with what. */
    SignIn.Demonstration shown();
}
