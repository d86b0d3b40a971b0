package org.throughcare.service.supervision.reminders;

import java.time.Instant;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;

/** One way by which a reminder reaches a person. */
interface Notifier {
    /**
     * A reminder.
     *
     * @param person the number of the case
     * @param staff who holds the case
     * @param to the number or address
     * @param words what it says
     * @param at when it is sent
     */
    record Reminder(long person, long staff, String to, String words, Instant at) {}

    /** By which kind of contact detail it reaches them. */
    ContactMeans means();

    /** As what it stands on the record. */
    ContactForm form();

    /** Whether it is set up. */
    boolean isOn();

    /**
     * Hands it over to whoever carries it.
     *
     * @throws RuntimeException where that fails
     */
    void send(Reminder reminder);
}
