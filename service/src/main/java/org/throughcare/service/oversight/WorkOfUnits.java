package org.throughcare.service.oversight;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.DutyAges;
import org.throughcare.service.store.DutyCount;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.TeamWork;
import org.throughcare.service.web.model.oversight.UnitWork;
import org.throughcare.service.work.DutiesPutOff;
import org.throughcare.service.work.QueueOfDuties;

/** Reads what is open in a unit for those who answer for it. */
@Component
class WorkOfUnits {
    private static final int PEOPLE = 20;
    /** The parts of the work that rules belong to, in the order in which a sentence goes. */
    static final List<String> PARTS = List.of(
            "allocation",
            "custody",
            "release",
            "risk",
            "protection",
            "partnership",
            "supervision",
            "premises",
            "enforcement",
            "recall",
            "oversight");

    private final Caseload caseload;
    private final DutyAges ages;
    private final QueueOfDuties queue;
    private final DutiesPutOff putOff;
    private final StaffRegister register;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Trail trail;
    private final Transactions transactions;
    private final Policy policy;
    private final InstantSource clock;

    WorkOfUnits(
            Caseload caseload,
            DutyAges ages,
            QueueOfDuties queue,
            DutiesPutOff putOff,
            StaffRegister register,
            Rulebook rulebook,
            Trail trail,
            Transactions transactions,
            Policy policy,
            InstantSource clock) {
        this.caseload = caseload;
        this.ages = ages;
        this.queue = queue;
        this.putOff = putOff;
        this.register = register;
        rulebook.rules().forEach(rule -> rules.put(rule.card().kind(), rule));
        this.trail = trail;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    /** The page {@code number}, from 1, of what asks for a senior in {@code unit}. */
    TeamWork team(StaffMember staff, String unit, int number) {
        return transactions.as(staff.acting(), () -> {
            OpenDuties asked = asked(staff, staff.post().roles());
            CasesOf of = new CasesOf.Unit(unit);
            DutyCount count = caseload.count(asked, of);
            int people = caseload.peopleQueued(asked, of);
            int current = Math.clamp(number, 1, Math.max(1, (people + PEOPLE - 1) / PEOPLE));
            List<StaffMember> members = register.all().stream()
                    .filter(member -> unit.equals(member.unit()))
                    .toList();
            TeamWork.Span span = new TeamWork.Span(
                    count.cases(),
                    filling(members, Role.COM),
                    filling(members, Role.SPO),
                    count.all(),
                    count.overdue());
            trail.leave("CASES_LISTED", null, "GET " + Paths.TEAM + ": " + people);
            return new TeamWork(
                    unit,
                    asked.now(),
                    span,
                    new SpanOfWork(policy, policy.dateOf(asked.now())).advice(span),
                    queue.page(staff, asked, of, (current - 1) * PEOPLE, PEOPLE),
                    new Pagination(current, PEOPLE, people, Paths.TEAM + "?page="),
                    putOff.in(unit, staff, asked));
        });
    }

    /** What is open in {@code unit} by kind and age. */
    UnitWork unit(StaffMember staff, String unit) {
        return transactions.as(staff.acting(), () -> {
            OpenDuties asked = asked(staff, Set.of());
            CasesOf of = new CasesOf.Unit(unit);
            return new UnitWork(unit, asked.now(), caseload.count(asked, of).cases(), parts(ages.of(asked, of)));
        });
    }

    private List<UnitWork.Part> parts(List<DutyAges.Aged> ages) {
        Map<String, List<UnitWork.Kind>> kinds = new HashMap<>();
        for (DutyAges.Aged aged : ages) {
            Rule rule = rules.get(aged.kind());
            if (rule != null) {
                kinds.computeIfAbsent(rule.part(), _ -> new ArrayList<>())
                        .add(new UnitWork.Kind(
                                rule.card().asks(), aged.later(), aged.today(), aged.week(), aged.older()));
            }
        }
        return PARTS.stream()
                .filter(kinds::containsKey)
                .map(part ->
                        new UnitWork.Part(Text.text("oversight.part." + part), kinds.getOrDefault(part, List.of())))
                .toList();
    }

    private OpenDuties asked(StaffMember staff, Set<Role> roles) {
        return OpenDuties.at(clock.instant(), staff.post().party(), roles);
    }

    private static int filling(List<StaffMember> members, Role role) {
        return (int) members.stream()
                .filter(member -> member.post().roles().contains(role))
                .count();
    }
}
