package org.throughcare.practice.duties;

import java.time.Instant;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/**
 * What closed a duty.
 *
 * @param how answered by an act, or closed because its episode was over
 * @param at when the party knew it
 * @param by the entry
 */
public record Ending(How how, Instant at, EntryId by) {
    /** The ways a demand ends. */
    public enum How {
        ANSWERED,
        EPISODE_OVER
    }

    /** An act answers the duty. */
    public static Ending answered(Stated<?> by) {
        return new Ending(How.ANSWERED, by.known(), by.id());
    }

    /** The episode ended with no act that answers it. */
    public static Ending over(Stated<?> by) {
        return new Ending(How.EPISODE_OVER, by.known(), by.id());
    }
}
