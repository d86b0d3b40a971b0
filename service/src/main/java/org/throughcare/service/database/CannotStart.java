package org.throughcare.service.database;

/** The service cannot start; the message is one sentence for the person who started it. */
public class CannotStart extends RuntimeException {
    /** Says in one sentence what is wrong and what to do. */
    public CannotStart(String message) {
        super(message);
    }
}
