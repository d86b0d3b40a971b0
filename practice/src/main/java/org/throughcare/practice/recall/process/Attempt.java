package org.throughcare.practice.recall.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.terms.Role;

/**
 * A wish to do something with a recall.
 *
 * @param by the role in which
 * @param who the member of staff
 * @param at when it happened, which for a return can be before it is reported
 * @param content the fingerprint of the request as whoever acts saw it, or null where the act does not rest on it
 * @param stage the stage of booking, or null
 */
public record Attempt(
        RecallAct act,
        Role by,
        String who,
        Instant at,
        @Nullable String content,
        @Nullable BookingStage stage) {
    /** An act that rests on no content. */
    public static Attempt of(RecallAct act, Role by, String who, Instant at) {
        return new Attempt(act, by, who, at, null, null);
    }

    /** An act on the request as {@code content} names it. */
    public static Attempt on(String content, RecallAct act, Role by, String who, Instant at) {
        return new Attempt(act, by, who, at, content, null);
    }

    /** A stage of booking. */
    public static Attempt booking(BookingStage stage, Role by, String who, Instant at) {
        return new Attempt(
                stage == BookingStage.MINUTE ? RecallAct.BOOK : RecallAct.BOOK_STAGE, by, who, at, null, stage);
    }
}
