package org.throughcare.service.protection;

/** The one who asks may not do this; the message says why and names nobody. */
public class NotAllowed extends RuntimeException {
    NotAllowed(String message) {
        super(message);
    }
}
