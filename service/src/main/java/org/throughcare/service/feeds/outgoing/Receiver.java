package org.throughcare.service.feeds.outgoing;

/** Somebody who is sent every event. */
interface Receiver {
    /** What it is called where it is noted that it has an event. */
    String name();

    /**
     * Sends it.
     *
     * @throws NotDelivered if the receiver did not take it; it is sent again later
     */
    void send(OutgoingEvent event);
}
