package org.throughcare.service.web;

import jakarta.servlet.http.HttpServletRequest;

/** How much waits at a place in the primary navigation. A module offers one as a bean for a place of its own. */
public interface NavigationCount {
    /** The path of the place. */
    String path();

    /** How much waits there for whoever is signed in on this request; 0 for nothing. */
    int waiting(HttpServletRequest request);
}
