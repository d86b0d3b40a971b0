package org.throughcare.service.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.DutyHistory;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * The open duties of one case for one reader, as they stand or, where the reader looks back, as they had been raised by
 * then. A duty that rests on what the reader may not read is there without its reason (R33).
 */
@Component
public class CaseDuties {
    private final Caseload caseload;
    private final DutyHistory history;

    CaseDuties(Caseload caseload, DutyHistory history) {
        this.caseload = caseload;
        this.history = history;
    }

    /** The duties that the reader may know of, the one due first first. */
    public List<CaseDuty> open(SeenCase seen) {
        Reader reader = seen.reader();
        Map<EntryId, Entry> entries = entries(seen);
        List<CaseDuty> duties = reader.lookingBack() ? then(seen) : now(seen);
        return duties.stream()
                .filter(duty -> !duty.duty().card().shadow() && within(duty.duty(), entries, reader))
                .toList();
    }

    /** The same as a page shows them. */
    public List<OpenDuty> shown(SeenCase seen) {
        Map<EntryId, Entry> entries = entries(seen);
        return open(seen).stream().map(duty -> shown(seen, entries, duty)).toList();
    }

    /** One of them as a page shows it. */
    public OpenDuty shown(SeenCase seen, CaseDuty duty) {
        return shown(seen, entries(seen), duty);
    }

    private OpenDuty shown(SeenCase seen, Map<EntryId, Entry> entries, CaseDuty duty) {
        Reader reader = seen.reader();
        OpenDuty shown = readable(duty.duty(), entries, reader)
                ? DutyShown.of(duty.duty(), entries, reader.now())
                : DutyShown.withoutReason(duty.duty(), reader.now());
        return reader.records()
                ? DutyShown.answered(
                        shown, DutyAnswers.of(duty, seen.crn(), reader.staff().post()))
                : shown;
    }

    private List<CaseDuty> now(SeenCase seen) {
        Reader reader = seen.reader();
        return caseload.open(seen.person(), OpenDuties.at(reader.now(), reader.party(), Set.of()));
    }

    private List<CaseDuty> then(SeenCase seen) {
        return history.standing(seen.person(), seen.reader().now()).stream()
                .filter(duty -> duty.duty().isOpen()
                        && duty.duty().parties().contains(seen.reader().party()))
                .sorted(Comparator.<CaseDuty, Instant>comparing(
                                duty -> duty.duty().dueAt())
                        .thenComparingInt(CaseDuty::number))
                .toList();
    }

    private static Map<EntryId, Entry> entries(SeenCase seen) {
        return seen.known().all().stream()
                .map(stated -> stated.entry())
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, _) -> one));
    }

    /** Those to whom the whole case is open see every duty of their party; the others those that rest on open parts alone. */
    private static boolean within(RaisedDuty duty, Map<EntryId, Entry> entries, Reader reader) {
        if (reader.access().whole()) {
            return true;
        }
        Set<EntryId> open = new HashSet<>();
        entries.values().stream().filter(reader::knowsOf).map(Entry::id).forEach(open::add);
        return duty.evidence().stream().map(Joined::entry).allMatch(open::contains);
    }

    private static boolean readable(RaisedDuty duty, Map<EntryId, Entry> entries, Reader reader) {
        return duty.evidence().stream()
                .map(joined -> Optional.ofNullable(entries.get(joined.entry())))
                .flatMap(Optional::stream)
                .allMatch(reader::reads);
    }
}
