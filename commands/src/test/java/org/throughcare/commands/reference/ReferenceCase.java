package org.throughcare.commands.reference;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;

/** The reference case as it lies in the checkout, and its replays. */
final class ReferenceCase {
    static final Path FOLDER = Path.of("..", "cases", "jm");
    static final Instant UNTIL = Instant.parse("2022-07-01T00:00:00Z");

    private static final CaseFile FILE = CaseFile.read(FOLDER);

    private ReferenceCase() {}

    static List<Entry> entries(Mode mode) {
        return FILE.entries(mode);
    }

    static List<RaisedDuty> replay(Collection<Entry> entries) {
        return new Replay(StandardRulebook.rulebook(), policy()).run(entries, UNTIL);
    }

    static List<RaisedDuty> replay(Mode mode) {
        return replay(entries(mode));
    }

    static Policy policy() {
        return new Policy(
                PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
    }

    static List<Entry> without(Collection<Entry> entries, Set<EntryId> removed) {
        return entries.stream().filter(entry -> !removed.contains(entry.id())).toList();
    }

    static Entry entry(Mode mode, String id) {
        return entries(mode).stream()
                .filter(entry -> entry.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
