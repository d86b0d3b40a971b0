package org.throughcare.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who looks at a page. Kept by the module that signs people in; without it every page is shown as signed out. */
public interface Viewers {
    /** Who is signed in on this request; empty when nobody is. */
    Optional<Viewer> of(HttpServletRequest request);
}
