package org.throughcare.service.cases.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.replay.ReplayedEvent;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ReplayPage.Event;

/**
 * What of a replay one reader may be told. What their party does not know to this day, or what belongs to a part of the case
 * that is not open to them, is left out, and so is a duty that rests on it; of what they are not cleared to read they are
 * told that it exists (R33).
 */
final class ToldToReader {
    private final Reader reader;
    private final Map<EntryId, Entry> known = new HashMap<>();

    ToldToReader(SeenCase seen) {
        reader = seen.reader();
        for (Entry entry : seen.record().entries()) {
            @Nullable Instant since = entry.visibility().since().get(reader.party());
            if (since != null && !since.isAfter(reader.now()) && reader.knowsOf(entry)) {
                known.put(entry.id(), entry);
            }
        }
        for (Stated<?> stated : seen.open()) {
            known.put(stated.id(), stated.entry());
        }
    }

    /** Whether they may know of {@code duty} at all. */
    boolean knowsOf(RaisedDuty duty) {
        return duty.evidence().stream().map(Joined::entry).allMatch(known::containsKey);
    }

    /** What they are told of {@code event}; empty where that is nothing. */
    Optional<Event> told(ReplayedEvent event) {
        @Nullable Entry entry = event.entry();
        @Nullable RaisedDuty duty = event.duty();
        if (entry != null) {
            return known.containsKey(entry.id()) ? Optional.of(told(event, reader.reads(entry))) : Optional.empty();
        }
        return duty != null && knowsOf(duty) ? Optional.of(told(event, reads(duty))) : Optional.empty();
    }

    private boolean reads(RaisedDuty duty) {
        return duty.evidence().stream()
                .map(joined -> Optional.ofNullable(known.get(joined.entry())))
                .flatMap(Optional::stream)
                .allMatch(reader::reads);
    }

    private static Event told(ReplayedEvent event, boolean open) {
        if (open) {
            return new Event(event.at(), event.kind(), event.says(), event.why(), false);
        }
        List<String> says = event.entry() == null ? event.says() : List.of(Text.text("replay.hidden.entry"));
        return new Event(event.at(), event.kind(), says, List.of(), true);
    }
}
