package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.Circumstances;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.replay.WhereTimeWent;
import org.throughcare.practice.terms.Party;

/**
 * Replays a case file.
 *
 * @param rulebook the rules
 * @param policy the figures and the calendar
 * @param threads how many parties are replayed at once; the answer is the same for any number
 * @param shadow whether the duties of rules that run unseen are shown
 */
record CaseReplay(Rulebook rulebook, Policy policy, int threads, boolean shadow) {

    /** Replays to the end of the record, or to {@code knownAt}, where only open duties are left. */
    Replayed run(CaseFile file, Mode mode, @Nullable Instant knownAt) {
        List<Entry> entries = Replay.sorted(caseRecord(file.entries(mode)));
        Instant until = knownAt == null ? end(entries) : knownAt;
        List<RaisedDuty> duties = raised(entries, until).stream()
                .filter(duty -> shadow || !duty.card().shadow())
                .filter(duty -> knownAt == null || duty.isOpen())
                .toList();
        return new Replayed(
                file,
                mode,
                policy,
                entries,
                until,
                knownAt,
                duties,
                WhereTimeWent.stages(entries, until),
                WhereTimeWent.timing(entries, policy, until),
                Circumstances.of(entries, until));
    }

    /** Without what does not belong in a case record, such as a personnel process (R110). */
    static List<Entry> caseRecord(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.fact().inCaseRecord()).toList();
    }

    /** The end of the last day on which anybody learned any of {@code entries}. */
    static Instant end(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.visibility().since().values().stream())
                .max(Instant::compareTo)
                .map(last -> LondonTime.endOf(LondonTime.date(last)))
                .orElse(Instant.EPOCH);
    }

    /** What was raised up to {@code until}, one duty a party. */
    List<RaisedDuty> raised(List<Entry> entries, Instant until) {
        Replay replay = new Replay(rulebook, policy);
        if (threads == 1) {
            return replay.run(entries, until);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<RaisedDuty>>> running = new ArrayList<>();
            for (Party party : Replay.parties(entries)) {
                running.add(pool.submit(() -> replay.run(party, entries, until)));
            }
            List<RaisedDuty> raised = new ArrayList<>();
            for (Future<List<RaisedDuty>> each : running) {
                raised.addAll(each.get());
            }
            raised.sort(RaisedDuty.ORDER);
            return raised;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the replay was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the replay of a party broke off", e.getCause());
        }
    }
}
