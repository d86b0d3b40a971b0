package org.throughcare.service.supervision;

import java.time.Instant;
import java.util.List;

/** Sends text messages to people on probation, and says what became of each. In the running transaction. */
public interface Messages {
    /** What has become of a message. */
    enum State {
        /** It waits to be handed to whoever carries it. */
        WAITING,
        /** It was handed over. */
        SENT,
        /** It reached the telephone. */
        DELIVERED,
        /** It did not. */
        FAILED
    }

    /**
     * A message.
     *
     * @param person the number of the case
     * @param staff who sends it
     * @param number the mobile number
     * @param words what it says
     * @param at when it is sent
     */
    record Message(long person, long staff, String number, String words, Instant at) {}

    /**
     * A message and what has become of it.
     *
     * @param words what it said
     * @param at when it was sent
     * @param state what has become of it
     */
    record Sent(String words, Instant at, State state) {}

    /** Sends {@code message}, or keeps it to be sent. */
    void send(Message message);

    /** The last messages to a person, the newest first. */
    List<Sent> last(long person);
}
