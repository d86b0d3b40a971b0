package org.throughcare.service.feeds.delivery;

/** A delivery as a whole cannot be taken; nothing of it was. */
class DeliveryRefused extends RuntimeException {
    /** Why. */
    enum Why {
        MALFORMED,
        TOO_LARGE
    }

    private final Why why;

    /** Refuses it; {@code detail} says what is wrong, and where. */
    DeliveryRefused(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    Why why() {
        return why;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
