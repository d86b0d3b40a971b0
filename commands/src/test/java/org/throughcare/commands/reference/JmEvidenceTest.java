package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;

/**
 * No rule fires by coincidence: a duty cites everything it rests on, so taking away an entry it does not cite leaves it
 * exactly as it was. The entry that answered or ended it is cited beside its evidence.
 */
class JmEvidenceTest {
    @ParameterizedTest
    @EnumSource(Mode.class)
    void takingAwayAnEntryThatADutyDoesNotCiteLeavesItUnchanged(Mode mode) {
        List<Entry> entries = ReferenceCase.entries(mode);
        List<RaisedDuty> whole = ReferenceCase.replay(entries);
        List<String> changed = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, RaisedDuty> without =
                    byId(ReferenceCase.replay(ReferenceCase.without(entries, Set.of(entry.id()))));
            for (RaisedDuty duty : whole) {
                if (!cited(duty).contains(entry.id()) && !duty.equals(without.get(duty.id()))) {
                    changed.add(entry.id() + " changes " + duty.id());
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    private static Map<String, RaisedDuty> byId(List<RaisedDuty> duties) {
        Map<String, RaisedDuty> byId = new HashMap<>();
        duties.forEach(duty -> byId.put(duty.id(), duty));
        return byId;
    }

    private static Set<EntryId> cited(RaisedDuty duty) {
        Set<EntryId> cited = duty.evidence().stream().map(Joined::entry).collect(Collectors.toSet());
        EntryId outcomeBy = duty.outcomeBy();
        if (outcomeBy != null) {
            cited.add(outcomeBy);
        }
        return cited;
    }
}
