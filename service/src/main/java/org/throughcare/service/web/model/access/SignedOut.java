package org.throughcare.service.web.model.access;

import org.jspecify.annotations.Nullable;

/**
 * Nobody is signed in any more.
 *
 * @param back where on this service they were when their session was found to have ended; null where they signed out
 */
public record SignedOut(@Nullable String back) {
    /** Whether it was not asked for. */
    public boolean expired() {
        return back != null;
    }
}
