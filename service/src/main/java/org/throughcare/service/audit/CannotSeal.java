package org.throughcare.service.audit;

/** The audit cannot be sealed, because what was sealed before does not hold; the message says what a person must do. */
public class CannotSeal extends RuntimeException {
    CannotSeal(String message) {
        super(message);
    }
}
