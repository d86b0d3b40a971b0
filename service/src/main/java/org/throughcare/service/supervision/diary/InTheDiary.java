package org.throughcare.service.supervision.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.InDiary;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;

/** Finds the appointments on the cases that somebody holds, as far as supervision of them is open to that person. */
@Component
class InTheDiary {
    private final Caseload caseload;
    private final CaseAccess access;

    InTheDiary(Caseload caseload, CaseAccess access) {
        this.caseload = caseload;
        this.access = access;
    }

    /**
     * An appointment of one case.
     *
     * @param person the number of the case in the service
     * @param summary the case
     * @param appointment the appointment
     */
    record Entry(long person, CaseSummary summary, InDiary appointment) {}

    /** Those from {@code from} on and before {@code until}, the earliest first; in the running transaction on behalf of {@code staff}. */
    List<Entry> of(StaffMember staff, Instant from, Instant until, Instant now) {
        List<ListedCase> held =
                caseload.listed(new CasesOf.Holder(staff.code()), staff.post().party(), now);
        Map<Long, Access> decided =
                access.of(staff, held.stream().map(ListedCase::person).toList());
        List<Entry> entries = new ArrayList<>();
        for (ListedCase one : held) {
            CaseStanding standing = one.summary().standing();
            boolean open = decided.get(one.person()) instanceof Access.Open opened
                    && opened.areas().contains(Area.SUPERVISION);
            if (standing != null && open) {
                standing.diary().stream()
                        .filter(entry ->
                                !entry.at().isBefore(from) && entry.at().isBefore(until))
                        .forEach(entry -> entries.add(new Entry(one.person(), one.summary(), entry)));
            }
        }
        entries.sort(Comparator.<Entry, Instant>comparing(
                        entry -> entry.appointment().at())
                .thenComparingLong(Entry::person));
        return entries;
    }
}
