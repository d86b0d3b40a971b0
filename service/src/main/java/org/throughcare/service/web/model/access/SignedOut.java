package org.throughcare.service.web.model.access;

/**
 * Nobody is signed in any more.
 *
 * @param expired whether it was for lack of use rather than asked for
 */
public record SignedOut(boolean expired) {}
