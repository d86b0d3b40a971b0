package org.throughcare.service.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.model.work.QueuedPerson;
import org.throughcare.service.web.model.work.QueuedPerson.Asked;
import org.throughcare.service.web.model.work.QueuedPerson.PutOff;

/** Shows what somebody put off in their own queue to those who answer for the unit: until when, who and why. */
@Component
public class DutiesPutOff {
    private final Caseload caseload;
    private final PutOffs putOffs;

    DutiesPutOff(Caseload caseload, PutOffs putOffs) {
        this.caseload = caseload;
        this.putOffs = putOffs;
    }

    /** How often each of the duties of {@code persons} was put off, by number; one that never was is not in the answer. */
    public Map<Long, Map<Integer, Integer>> times(Collection<Long> persons) {
        return putOffs.times(persons);
    }

    /** The open duties of the party that stand put off in {@code unit}, person by person, the first to come back first. */
    public List<QueuedPerson> in(String unit, StaffMember staff, OpenDuties asked) {
        Map<Long, List<Integer>> numbers = new LinkedHashMap<>();
        putOffs.in(unit, asked.now())
                .forEach(of -> numbers.computeIfAbsent(of.person(), _ -> new ArrayList<>())
                        .add(of.number()));
        Map<Long, CaseSummary> cases = caseload.summaries(numbers.keySet());
        Map<PutOffs.Of, PutOff> off = putOffs.standing(numbers.keySet(), asked.now());
        OpenDuties whoever = new OpenDuties(asked.party(), Set.of(), asked.now(), asked.endOfToday());
        List<QueuedPerson> people = new ArrayList<>();
        numbers.forEach((person, waiting) -> {
            CaseSummary summary = cases.get(person);
            String crn = summary == null ? "" : summary.crn().orElse("");
            List<Asked> duties = caseload.open(person, whoever).stream()
                    .filter(duty -> waiting.contains(duty.number()))
                    .map(duty -> new Asked(
                            DutyShown.briefly(duty, crn, staff.post(), asked.now()),
                            duty.number(),
                            off.get(new PutOffs.Of(person, duty.number())),
                            false))
                    .toList();
            if (summary != null && !duties.isEmpty()) {
                people.add(new QueuedPerson(crn, summary.name(), summary.rosh(), summary.lastSeen(), duties));
            }
        });
        return people;
    }
}
