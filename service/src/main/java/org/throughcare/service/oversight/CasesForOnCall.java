package org.throughcare.service.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.store.OpenDuties;

/**
 * Finds the cases that whoever is on call may need. Only cases that are open to the reader as a whole are among them, since
 * being among them says something of the case.
 */
@Component
class CasesForOnCall {
    private final Caseload caseload;
    private final CaseAccess access;
    private final Policy policy;

    CasesForOnCall(Caseload caseload, CaseAccess access, Policy policy) {
        this.caseload = caseload;
        this.access = access;
        this.policy = policy;
    }

    /**
     * A case that may be needed.
     *
     * @param listed the case
     * @param why the reasons in words, at least one
     * @param falling what falls due on it before work begins again, the first first
     * @param planned what stands planned for these days, or null
     */
    record Needed(
            ListedCase listed,
            List<String> why,
            List<CaseDuty> falling,
            @Nullable Planned planned) {
        long person() {
            return listed.person();
        }
    }

    /** Those on a list of cases at {@code now}, the higher risk first. */
    List<Needed> on(CasesOf of, StaffMember staff, Instant now) {
        OnCallNeeds needs = new OnCallNeeds(policy, now);
        Instant back = OnCallNeeds.back(policy, now);
        OpenDuties asked = OpenDuties.at(now, staff.post().party(), Set.of());
        Map<Long, List<CaseDuty>> falling =
                caseload.falling(asked, of, back).stream().collect(Collectors.groupingBy(CaseDuty::person));
        List<Needed> candidates = new ArrayList<>();
        for (ListedCase one : caseload.listed(of, staff.post().party(), now)) {
            List<CaseDuty> due = falling.getOrDefault(one.person(), List.of());
            List<String> why = needs.of(one.summary(), one.open(), due.size());
            if (!why.isEmpty()) {
                candidates.add(new Needed(one, why, due, standing(one, needs)));
            }
        }
        Map<Long, Access> decided =
                access.of(staff, candidates.stream().map(Needed::person).toList());
        return candidates.stream()
                .filter(one -> decided.get(one.person()) instanceof Access.Open open && open.whole())
                .sorted(Comparator.<Needed, @Nullable RiskLevel>comparing(
                                one -> one.listed().summary().rosh(), RiskLevel.HIGHER_FIRST)
                        .thenComparing(one -> one.listed().summary().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(Needed::person))
                .toList();
    }

    /** Cases of a list of which {@code staff} may know the number and nothing else, whatever stands in them. */
    List<String> restricted(CasesOf of, StaffMember staff) {
        if (of instanceof CasesOf.Everywhere) {
            return List.of();
        }
        Set<Long> hidden = new HashSet<>(caseload.restricted(of));
        List<String> numbers = new ArrayList<>();
        access.of(staff, hidden).forEach((person, decided) -> {
            if (decided instanceof Access.Restricted) {
                caseload.crnOf(person).ifPresent(numbers::add);
            }
        });
        return numbers.stream().sorted().toList();
    }

    private static @Nullable Planned standing(ListedCase one, OnCallNeeds needs) {
        CaseStanding standing = one.summary().standing();
        Planned planned = standing == null ? null : standing.planned();
        return planned != null && needs.stillStands(planned.at()) ? planned : null;
    }
}
