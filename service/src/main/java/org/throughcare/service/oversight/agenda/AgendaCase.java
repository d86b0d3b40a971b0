package org.throughcare.service.oversight.agenda;

import java.util.List;
import java.util.Map;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.QueuedDuty;

/**
 * A case of a practitioner that both who meet may open as a whole.
 *
 * @param person its number in the service
 * @param summary what lists know of it
 * @param picture what probation knows of it
 * @param open its open duties that people are asked, the one due first first
 * @param putOff how often each of them was put off, by number
 * @param inTime what was answered on it before it was due since the agenda looks back, the last first
 */
record AgendaCase(
        long person,
        CaseSummary summary,
        CasePicture picture,
        List<QueuedDuty> open,
        Map<Integer, Integer> putOff,
        List<CaseDuty> inTime) {
    AgendaCase {
        open = List.copyOf(open);
        putOff = Map.copyOf(putOff);
        inTime = List.copyOf(inTime);
    }

    /** Its number in the world; empty where it has none. */
    String crn() {
        return summary.crn().orElse("");
    }

    /** Whether everybody who may open the case may read what {@code stated} says: nothing else is on an agenda (R33). */
    static boolean isForBoth(Stated<?> stated) {
        return stated.entry().visibility().clearance() == Clearance.NONE;
    }

    /** Whether supervision is over, or the person has died. */
    boolean isOver() {
        CaseStanding standing = summary.standing();
        return standing != null
                && (standing.state() == SupervisionState.SUPERVISION_ENDED
                        || standing.state() == SupervisionState.DIED);
    }
}
