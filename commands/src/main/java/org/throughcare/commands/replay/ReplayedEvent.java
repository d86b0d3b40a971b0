package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.RaisedDuty;

/**
 * Something that a replay has to tell of one instant.
 *
 * @param at when
 * @param kind what
 * @param entry the entry that became known, or null where a duty is told of
 * @param duty the duty, or null where an entry is told of
 * @param says what is told, in paragraphs; of a duty nothing of what it rests on but the ids of its entries
 * @param why the reasons, which rest on what the entries say; empty where none are told here
 */
public record ReplayedEvent(
        Instant at,
        Kind kind,
        @Nullable Entry entry,
        @Nullable RaisedDuty duty,
        List<String> says,
        List<String> why) {
    /** What a replay tells of, in the order in which it is read at one instant. */
    public enum Kind {
        RECORDED,
        ANSWERED,
        OVER,
        WITHDRAWN,
        JOINED,
        PASSED_ON,
        ASKED,
        LATE,
        ESCALATED,
        REMINDED
    }

    public ReplayedEvent {
        says = List.copyOf(says);
        why = List.copyOf(why);
    }
}
