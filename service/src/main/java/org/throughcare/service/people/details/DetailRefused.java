package org.throughcare.service.people.details;

/** What was typed cannot be taken, for a reason that only the whole of the answers shows. */
final class DetailRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    DetailRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field at which it is said. */
    String field() {
        return field;
    }
}
