package org.throughcare.service.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The duties of a case as the events of their ledger leave them. */
final class DutyFold {
    private DutyFold() {}

    /** Those duties that {@code events} changed, as they stand afterwards. */
    static Collection<CaseDuty> of(long person, List<CaseDuty> before, List<DutyEvent> events) {
        Map<Integer, CaseDuty> known = new HashMap<>();
        before.forEach(duty -> known.put(duty.number(), duty));
        Map<Integer, CaseDuty> changed = new TreeMap<>();
        for (DutyEvent event : events) {
            CaseDuty was = changed.getOrDefault(event.number(), known.get(event.number()));
            changed.put(event.number(), new CaseDuty(person, event.number(), late(was, event), event.duty()));
        }
        return changed.values();
    }

    private static boolean late(@org.jspecify.annotations.Nullable CaseDuty was, DutyEvent event) {
        boolean late = was != null && was.late();
        for (DutyEvent.Change change : event.changes()) {
            switch (change.what()) {
                case "BecameLate" -> late = true;
                case "Reopened" -> late = false;
                default -> {}
            }
        }
        return late;
    }
}
