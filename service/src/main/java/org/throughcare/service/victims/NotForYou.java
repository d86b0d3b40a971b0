package org.throughcare.service.victims;

/** The store does not answer this person. The message is always the same, whether or not there was anything to find. */
public class NotForYou extends RuntimeException {
    NotForYou() {
        super("You cannot see or change this.");
    }
}
