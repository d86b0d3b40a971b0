package org.throughcare.service.oversight;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.OnCall;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.oversight.CasesForOnCall.Needed;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.OpenDuty;
import org.throughcare.service.web.model.oversight.WeekendHandover;
import org.throughcare.service.web.model.oversight.WeekendHandover.Due;
import org.throughcare.service.web.model.oversight.WeekendHandover.Handed;

/** Lists for a weekend or holiday the cases that whoever is on call may need, with what was thought through for each. */
@Component
class WeekendHandovers {
    /** Who has a handover to write or to read. */
    static final Set<Role> READERS = Set.of(Role.SPO, Role.PDU_HEAD, Role.ON_CALL_MANAGER, Role.COM);

    private static final int CASES = 50;

    private final CasesForOnCall forOnCall;
    private final OnCall onCall;
    private final StaffNames names;
    private final ShownTrail trail;
    private final Transactions transactions;
    private final Policy policy;
    private final InstantSource clock;

    WeekendHandovers(
            CasesForOnCall forOnCall,
            OnCall onCall,
            StaffNames names,
            ShownTrail trail,
            Transactions transactions,
            Policy policy,
            InstantSource clock) {
        this.forOnCall = forOnCall;
        this.onCall = onCall;
        this.names = names;
        this.trail = trail;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    /** The page {@code number}, from 1, for {@code staff}, whose post is one of {@link #READERS}. */
    WeekendHandover of(StaffMember staff, int number) {
        return transactions.as(staff.acting(), () -> {
            Instant now = clock.instant();
            CasesOf of = onCall.runs(staff, now) ? new CasesOf.Everywhere() : list(staff);
            List<Needed> needed = forOnCall.on(of, staff, now);
            Pagination pages = new Pagination(
                    Math.clamp(number, 1, Math.max(1, (needed.size() + CASES - 1) / CASES)),
                    CASES,
                    needed.size(),
                    Paths.WEEKEND_HANDOVER + "?page=");
            int from = (pages.current() - 1) * CASES;
            Break days = OnCallNeeds.days(policy, now);
            return new WeekendHandover(
                    days,
                    inWords(of),
                    now,
                    shown(staff, needed.subList(from, Math.min(from + CASES, needed.size())), now),
                    (int) needed.stream().filter(one -> one.planned() != null).count(),
                    forOnCall.restricted(of, staff),
                    pages);
        });
    }

    private List<Handed> shown(StaffMember staff, List<Needed> needed, Instant now) {
        Map<String, String> planners = names.of(needed.stream()
                .filter(one -> one.planned() != null)
                .map(one -> planner(one.planned()))
                .collect(Collectors.toSet()));
        List<Handed> shown = new ArrayList<>();
        for (Needed one : needed) {
            Planned planned = one.planned();
            List<Due> falling =
                    one.falling().stream().map(duty -> due(duty, now)).toList();
            String by = planner(planned);
            shown.add(new Handed(
                    one.listed().summary().crn().orElse(""),
                    one.listed().summary().name(),
                    one.listed().summary().rosh(),
                    one.why(),
                    falling,
                    one.listed().overdue(),
                    planned == null ? null : Plans.shown(planned, planners.getOrDefault(by, by)),
                    staff.post().may(Act.RECORD)));
            trail.dutiesShown(one.person(), "GET " + Paths.WEEKEND_HANDOVER, falling.size());
        }
        return shown;
    }

    private static String planner(@Nullable Planned planned) {
        return planned == null ? "" : planned.plan().by();
    }

    private static Due due(CaseDuty duty, Instant now) {
        OpenDuty brief = DutyShown.briefly(duty.duty(), now);
        return new Due(brief.asks(), brief.addressedTo(), brief.due());
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
