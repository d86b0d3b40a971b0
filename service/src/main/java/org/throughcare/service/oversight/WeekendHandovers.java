package org.throughcare.service.oversight;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.oversight.WeekendHandover;
import org.throughcare.service.web.model.oversight.WeekendHandover.Due;
import org.throughcare.service.web.model.oversight.WeekendHandover.Handed;

/**
 * Lists for a weekend or holiday the cases that whoever is on call may need. Only cases that are open to the reader as a
 * whole are on it, since being on it says something of the case.
 */
@Component
class WeekendHandovers {
    /** Who has a handover to write or to read. */
    static final Set<Role> READERS = Set.of(Role.SPO, Role.PDU_HEAD, Role.ON_CALL_MANAGER, Role.COM);

    private static final int CASES = 50;
    private static final int NOT_KNOWN = 2;
    private static final int MOST_DUE = 1_000;

    private final Caseload caseload;
    private final CaseAccess access;
    private final StaffNames names;
    private final ShownTrail trail;
    private final Transactions transactions;
    private final Policy policy;
    private final InstantSource clock;

    WeekendHandovers(
            Caseload caseload,
            CaseAccess access,
            StaffNames names,
            ShownTrail trail,
            Transactions transactions,
            Policy policy,
            InstantSource clock) {
        this.caseload = caseload;
        this.access = access;
        this.names = names;
        this.trail = trail;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    private record Needed(
            long person,
            ListedCase listed,
            List<String> why,
            @Nullable Planned planned) {}

    /** The page {@code number}, from 1, for {@code staff}, whose post is one of {@link #READERS}. */
    WeekendHandover of(StaffMember staff, int number) {
        return transactions.as(staff.acting(), () -> {
            Instant now = clock.instant();
            CasesOf of = list(staff);
            List<Needed> needed = needed(staff, of, now);
            Pagination pages = new Pagination(
                    Math.clamp(number, 1, Math.max(1, (needed.size() + CASES - 1) / CASES)),
                    CASES,
                    needed.size(),
                    Paths.WEEKEND_HANDOVER + "?page=");
            int from = (pages.current() - 1) * CASES;
            Break days = days(now);
            return new WeekendHandover(
                    days,
                    inWords(of),
                    now,
                    shown(staff, needed.subList(from, Math.min(from + CASES, needed.size())), days, now),
                    (int) needed.stream().filter(one -> one.planned() != null).count(),
                    restricted(staff, of),
                    pages);
        });
    }

    /** The days without work that {@code now} lies in, or the next. */
    Break days(Instant now) {
        LocalDate today = policy.dateOf(now);
        return Break.from(policy.timekeeper(today).calendar(), today);
    }

    private List<Needed> needed(StaffMember staff, CasesOf of, Instant now) {
        OnCallNeeds needs = new OnCallNeeds(policy, now);
        List<Needed> candidates = new ArrayList<>();
        for (ListedCase one : caseload.listed(of, staff.post().party(), now)) {
            List<String> why = needs.of(one.summary(), one.open());
            if (!why.isEmpty()) {
                candidates.add(new Needed(one.person(), one, why, standing(one, needs)));
            }
        }
        Map<Long, Access> decided =
                access.of(staff, candidates.stream().map(Needed::person).toList());
        return candidates.stream()
                .filter(one -> decided.get(one.person()) instanceof Access.Open open
                        && open.areas().size() == Area.values().length)
                .sorted(Comparator.<Needed>comparingInt(
                                one -> rank(one.listed().summary().rosh()))
                        .thenComparing(one -> one.listed().summary().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(Needed::person))
                .toList();
    }

    private static @Nullable Planned standing(ListedCase one, OnCallNeeds needs) {
        CaseStanding standing = one.summary().standing();
        Planned planned = standing == null ? null : standing.planned();
        return planned != null && needs.stillStands(planned.at()) ? planned : null;
    }

    private static int rank(@Nullable RiskLevel rosh) {
        if (rosh == null) {
            return NOT_KNOWN;
        }
        return switch (rosh) {
            case VERY_HIGH -> 0;
            case HIGH -> 1;
            case MEDIUM -> NOT_KNOWN + 1;
            case LOW -> NOT_KNOWN + 2;
        };
    }

    private List<Handed> shown(StaffMember staff, List<Needed> needed, Break days, Instant now) {
        Map<String, String> planners = names.of(needed.stream()
                .filter(one -> one.planned() != null)
                .map(one -> planner(one.planned()))
                .collect(Collectors.toSet()));
        Map<Long, List<Due>> due = due(staff, needed, days, now);
        List<Handed> shown = new ArrayList<>();
        for (Needed one : needed) {
            Planned planned = one.planned();
            List<Due> before = due.getOrDefault(one.person(), List.of());
            String by = planner(planned);
            shown.add(new Handed(
                    one.listed().summary().crn().orElse(""),
                    one.listed().summary().name(),
                    one.listed().summary().rosh(),
                    one.why(),
                    before,
                    planned == null ? null : Plans.shown(planned, planners.getOrDefault(by, by)),
                    staff.post().may(Act.RECORD)));
            trail.dutiesShown(one.person(), "GET " + Paths.WEEKEND_HANDOVER, before.size());
        }
        return shown;
    }

    private static String planner(@Nullable Planned planned) {
        return planned == null ? "" : planned.plan().by();
    }

    /** What is open and due before work begins again; its reason stands on the page of the case. */
    private Map<Long, List<Due>> due(StaffMember staff, List<Needed> needed, Break days, Instant now) {
        Map<Long, List<Due>> due = new HashMap<>();
        if (needed.isEmpty()) {
            return due;
        }
        Instant back = policy.timekeeper(days.back()).startOf(days.back());
        OpenDuties open = new OpenDuties(staff.post().party(), Set.of(), now, back);
        Set<Long> persons = needed.stream().map(Needed::person).collect(Collectors.toSet());
        caseload.page(open, new CasesOf.These(persons), 0, MOST_DUE).stream()
                .filter(duty -> duty.duty().dueAt().isBefore(back)
                        && !duty.duty().card().shadow())
                .forEach(duty -> {
                    OpenDuty brief = DutyShown.briefly(duty.duty(), now);
                    due.computeIfAbsent(duty.person(), _ -> new ArrayList<>())
                            .add(new Due(brief.asks(), brief.addressedTo(), brief.due()));
                });
        return due;
    }

    /** Cases of the list of which the reader may know the number and nothing else, whatever stands in them. */
    private List<String> restricted(StaffMember staff, CasesOf of) {
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

    private static CasesOf list(StaffMember staff) {
        String unit = staff.unit();
        return switch (staff.post().reach()) {
            case UNIT -> unit == null ? new CasesOf.Holder(staff.code()) : new CasesOf.Unit(unit);
            case CASELOAD, TEAM -> new CasesOf.Holder(staff.code());
            case PRISON, RECALLS, SHARED, NONE -> new CasesOf.Everywhere();
        };
    }

    private static String inWords(CasesOf of) {
        return switch (of) {
            case CasesOf.Unit unit -> unit.name();
            case CasesOf.Holder _ -> Text.text("oversight.weekend.mine");
            case CasesOf.Everywhere _,
                    CasesOf.Team _,
                    CasesOf.Prison _,
                    CasesOf.Recalls _,
                    CasesOf.Iom _,
                    CasesOf.These _ -> Text.text("oversight.weekend.shift");
        };
    }
}
