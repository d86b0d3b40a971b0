package org.throughcare.service.web.model.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to have in mind before the person arrives: two minutes of reading.
 *
 * @param shell what stands around it
 * @param appointment when they come and for what, in words; null where none is arranged
 * @param lastSeen when they last kept an appointment, in words; null where none is on record
 * @param promise what was last promised to them, and when; null where none is on record
 * @param changed what has become known since they were last seen, the newest first
 * @param strengths what speaks for them
 * @param adjustments what is done differently for them
 * @param ask three things to ask
 */
public record ArrivingSheet(
        CaseShell shell,
        @Nullable String appointment,
        @Nullable String lastSeen,
        @Nullable String promise,
        List<CaseEntry> changed,
        List<String> strengths,
        List<String> adjustments,
        List<String> ask) {
    public ArrivingSheet {
        changed = List.copyOf(changed);
        strengths = List.copyOf(strengths);
        adjustments = List.copyOf(adjustments);
        ask = List.copyOf(ask);
    }
}
