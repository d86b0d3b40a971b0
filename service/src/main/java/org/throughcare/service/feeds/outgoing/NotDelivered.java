package org.throughcare.service.feeds.outgoing;

/** A receiver did not take an event. The message says why, in a few words that say nothing of the event. */
class NotDelivered extends RuntimeException {
    NotDelivered(String why) {
        super(why);
    }

    NotDelivered(String why, Throwable cause) {
        super(why, cause);
    }
}
