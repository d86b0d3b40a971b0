package org.throughcare.commands.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.throughcare.commands.casefile.FiledEntry;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.Circumstance;
import org.throughcare.practice.replay.Circumstances;
import org.throughcare.practice.replay.PassedStage;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.replay.TimingRow;
import org.throughcare.practice.replay.WhereTimeWent;

/**
 * A record replayed as the command replays a case: what would have been asked, of whom, by when and why. Nothing of it was
 * sent to anybody, and nothing in it says that anybody missed anything (A14).
 *
 * @param mode how entries reached the parties
 * @param until the last instant of the replay
 * @param duties the duties, one a party, in order
 * @param days everything to tell, by the day in London; a duty on which several parties agree is told of once
 * @param stages where the time went from the first absence on
 * @param timing what limits and reported figures add up to
 */
public record ReplayedRecord(
        Mode mode,
        Instant until,
        List<RaisedDuty> duties,
        NavigableMap<LocalDate, List<ReplayedEvent>> days,
        List<PassedStage> stages,
        List<TimingRow> timing) {
    public ReplayedRecord {
        duties = List.copyOf(duties);
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
        stages = List.copyOf(stages);
        timing = List.copyOf(timing);
    }

    /**
     * Replays {@code record} to the end of the last day on which anybody learned anything, or to {@code latest} where that
     * comes first. In a record it is when an entry was received that a joined-up record would have had it.
     */
    public static ReplayedRecord of(
            Collection<Entry> record, Rulebook rulebook, Policy policy, Mode mode, Instant latest) {
        List<Entry> entries = Replay.sorted(CaseReplay.caseRecord(record.stream()
                .map(entry -> new FiledEntry(entry, entry.times().received()).in(mode))
                .toList()));
        Instant end = CaseReplay.end(entries);
        Instant until = end.isBefore(latest) ? end : latest;
        List<RaisedDuty> duties = new CaseReplay(rulebook, policy, 1, false)
                .raised(entries, until).stream()
                        .filter(duty -> !duty.card().shadow())
                        .toList();
        List<Circumstance> circumstances = Circumstances.of(entries, until);
        DutyInWords words = new DutyInWords(new OutcomeInWords(mode, circumstances));
        NavigableMap<LocalDate, List<ReplayedEvent>> days = new TreeMap<>();
        for (ReplayedEvent event : new EventsInWords(words, until).of(entries, Replay.merged(duties))) {
            days.computeIfAbsent(LondonTime.date(event.at()), _ -> new ArrayList<>())
                    .add(event);
        }
        return new ReplayedRecord(
                mode,
                until,
                duties,
                days,
                WhereTimeWent.stages(entries, until),
                WhereTimeWent.timing(entries, policy, until));
    }

    /** What must stand over every timing table. */
    public static String timingNote() {
        return Assumptions.NOTE;
    }
}
