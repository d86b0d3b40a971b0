package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.RaisedDuty;

/** The timeline says nothing at any line that nobody knew then (N04). */
class NoHindsightTest {
    private static final Pattern CITED = Pattern.compile("R-\\d\\d");

    @ParameterizedTest
    @EnumSource
    void aReasonNamesOnlyWhatWasKnown(Mode mode) {
        Replayed replayed = replayed(mode);
        Map<String, Instant> known = firstKnown(replayed);
        List<String> cited = new ArrayList<>();
        for (RaisedDuty duty : replayed.duties()) {
            duty.reasons()
                    .forEach(reason -> cited(reason.why()).forEach(id -> {
                        cited.add(id);
                        assertThat(known.get(id)).as(id + " in " + duty.id()).isBeforeOrEqualTo(reason.at());
                    }));
        }
        assertThat(cited).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensIsToldInTheOrderOfKnowledge(Mode mode) {
        List<Happening> happenings = Happening.in(replayed(mode));
        assertThat(happenings).isSortedAccordingTo(Happening.ORDER).hasSizeGreaterThan(40);
    }

    private static Stream<String> cited(String why) {
        return CITED.matcher(why).results().map(result -> result.group());
    }

    private static Map<String, Instant> firstKnown(Replayed replayed) {
        Map<String, Instant> known = new HashMap<>();
        for (Entry entry : replayed.entries()) {
            entry.visibility().since().values().stream()
                    .min(Instant::compareTo)
                    .ifPresent(first -> known.put(entry.id().value(), first));
        }
        return known;
    }

    private static Replayed replayed(Mode mode) {
        CaseFile file = CaseFile.read(Cases.ROWAN);
        Policy policy =
                new Policy(PolicyFile.builtIn(), new WorkingCalendar(file.division(), BankHolidayFile.builtIn()));
        return new CaseReplay(StandardRulebook.rulebook(), policy, 1, false).run(file, mode, null);
    }
}
