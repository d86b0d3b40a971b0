package org.throughcare.service.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.cases.RolesAsked;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.store.QueuedDuty;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.work.QueuedPerson;
import org.throughcare.service.web.model.work.QueuedPerson.Asked;
import org.throughcare.service.web.model.work.QueuedPerson.PutOff;

/**
 * Shows the open duties on a list of cases as one queue, those of one person together. Why now is said in a sentence only
 * where the whole case is open to the reader by their post and everybody in it may read what the duty rests on (R33).
 */
@Component
public class QueueOfDuties {
    private final Caseload caseload;
    private final PutOffs putOffs;

    QueueOfDuties(Caseload caseload, PutOffs putOffs) {
        this.caseload = caseload;
        this.putOffs = putOffs;
    }

    /** The people from the one at {@code from}, at most {@code most}; in the running transaction on behalf of {@code staff}. */
    public List<QueuedPerson> page(StaffMember staff, OpenDuties asked, CasesOf of, int from, int most) {
        Map<Long, List<QueuedDuty>> queued = new LinkedHashMap<>();
        caseload.queue(asked, of, from, most)
                .forEach(one -> queued.computeIfAbsent(one.duty().person(), person -> new ArrayList<>())
                        .add(one));
        Map<Long, CaseSummary> cases = caseload.summaries(queued.keySet());
        Map<PutOffs.Of, PutOff> off = putOffs.standing(queued.keySet(), asked.now());
        boolean whole = !(of instanceof CasesOf.Everywhere);
        List<QueuedPerson> people = new ArrayList<>();
        queued.forEach((person, duties) -> {
            CaseSummary summary = cases.get(person);
            if (summary != null) {
                people.add(new QueuedPerson(
                        summary.crn().orElse(""),
                        summary.name(),
                        summary.rosh(),
                        summary.lastSeen(),
                        duties.stream()
                                .map(duty -> asked(duty, summary.crn().orElse(""), off, staff, whole, asked.now()))
                                .toList()));
            }
        });
        return people;
    }

    private static Asked asked(
            QueuedDuty queued, String crn, Map<PutOffs.Of, PutOff> off, StaffMember staff, boolean whole, Instant now) {
        CaseDuty duty = queued.duty();
        @Nullable PutOff putOff = off.get(new PutOffs.Of(duty.person(), duty.number()));
        OpenDuty brief = DutyShown.briefly(duty, crn, staff.post(), now);
        OpenDuty shown = whole && !queued.restricted() ? brief.because(DutyShown.whyNow(duty.duty())) : brief;
        boolean mine = staff.post().may(Act.RECORD)
                && RolesAsked.any(duty.duty(), staff.post().roles());
        return new Asked(shown, duty.number(), putOff, putOff == null && mine);
    }
}
