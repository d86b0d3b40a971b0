package org.throughcare.commands.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.practice.replay.LiveDuties;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.replay.Standing;
import org.throughcare.practice.terms.Party;

/** The cases of the project, fed to a running service entry by entry, give the duties of one replay. */
class LiveCasesTest {
    private static final Policy POLICY = new Policy(
            PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));

    record Fed(String name, Mode mode, Party party, List<Entry> entries) {
        @Override
        public String toString() {
            return name + ", " + mode.option() + ", " + party;
        }

        List<RaisedDuty> replayed(Instant until) {
            return new Replay(StandardRulebook.rulebook(), POLICY).run(party, Replay.sorted(entries), until);
        }

        LiveDuties live() {
            Subject person = entries.stream()
                    .map(Entry::subject)
                    .filter(subject -> subject.kind() == Subject.Kind.PERSON)
                    .min(Subject::compareTo)
                    .orElseThrow();
            return new LiveDuties(StandardRulebook.rulebook(), POLICY, party, person);
        }
    }

    static Stream<Fed> cases() {
        List<Fed> cases = new ArrayList<>();
        for (String name : List.of("guided", "jm")) {
            CaseFile file = CaseFile.read(Path.of("..", "cases", name));
            for (Mode mode : Mode.values()) {
                List<Entry> entries = file.entries(mode);
                Replay.parties(entries).forEach(party -> cases.add(new Fed(name, mode, party, entries)));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fedEntryByEntryAndWokenWhenSaid(Fed fed) {
        NavigableMap<Instant, List<Entry>> arrivals = arrivals(fed.entries());
        Instant end = arrivals.lastKey().plusSeconds(400L * 86_400);
        arrivals.put(end, List.of());
        List<Entry> known = new ArrayList<>();
        List<DutyChange> changes = new ArrayList<>();
        Standing standing = Standing.nothing();
        for (Map.Entry<Instant, List<Entry>> next : arrivals.entrySet()) {
            while (standing.wake().isBefore(next.getKey())) {
                LiveDuties.Step step = fed.live().step(standing, known, Set.of(), standing.wake());
                standing = step.standing();
                changes.addAll(step.changes());
            }
            known.addAll(next.getValue());
            LiveDuties.Step step = fed.live().step(standing, known, ids(next.getValue()), next.getKey());
            standing = step.standing();
            changes.addAll(step.changes());
        }

        List<RaisedDuty> replayed =
                new Replay(StandardRulebook.rulebook(), POLICY).run(fed.party(), Replay.sorted(fed.entries()), end);
        assertThat(standing.duties()).isEqualTo(replayed);
        LiveDuties.Step outage = fed.live().step(Standing.nothing(), fed.entries(), ids(fed.entries()), end);
        assertThat(outage.standing().duties()).isEqualTo(replayed);
        assertThat(outage.changes()).isEqualTo(changes);
    }

    private static Set<EntryId> ids(List<Entry> entries) {
        Set<EntryId> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static NavigableMap<Instant, List<Entry>> arrivals(List<Entry> entries) {
        NavigableMap<Instant, List<Entry>> arrivals = new TreeMap<>();
        for (Entry entry : entries) {
            Instant came = Stream.concat(
                            entry.visibility().since().values().stream(),
                            Stream.of(entry.times().received()))
                    .min(Instant::compareTo)
                    .orElseThrow();
            arrivals.computeIfAbsent(came, instant -> new ArrayList<>()).add(entry);
        }
        return arrivals;
    }
}
