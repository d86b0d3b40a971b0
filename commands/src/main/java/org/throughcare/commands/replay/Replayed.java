package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.Circumstance;
import org.throughcare.practice.replay.PassedStage;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.replay.TimingRow;

/**
 * What a replay found.
 *
 * @param file the case
 * @param mode how entries reached the parties
 * @param policy the figures and the calendar
 * @param entries the entries fed, in the order in which they fold
 * @param until the last instant of the replay
 * @param knownAt the instant at which it was asked to stop, or null when it ran to the end of the record
 * @param duties what was raised; only what is open when it was asked to stop
 * @param stages where the time went
 * @param timing what the time would have been by reported figures
 * @param circumstances workload and staffing as known
 */
record Replayed(
        CaseFile file,
        Mode mode,
        Policy policy,
        List<Entry> entries,
        Instant until,
        @Nullable Instant knownAt,
        List<RaisedDuty> duties,
        List<PassedStage> stages,
        List<TimingRow> timing,
        List<Circumstance> circumstances) {
    /** The duties as a reader wants them: once, where several parties' pictures agree. */
    List<RaisedDuty> forReading() {
        return Replay.merged(duties);
    }
}
