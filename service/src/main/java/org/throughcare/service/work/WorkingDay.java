package org.throughcare.service.work;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.OnCall;
import org.throughcare.service.access.Reach;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.DutyCount;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.work.MyWork;
import org.throughcare.service.work.caseload.GrantedCases;
import org.throughcare.service.work.cover.Covering;

/**
 * The lists of cases of a member of staff and the queue of what is asked of their role on one of them. A list of their own
 * comes before that of the team or unit their post reaches; last come those of
 * colleagues they cover for.
 */
@Component
public class WorkingDay {
    /** So many people stand on one page of a queue. */
    public static final int PEOPLE = 20;

    private final Caseload caseload;
    private final QueueOfDuties queue;
    private final Covering covering;
    private final GrantedCases granted;
    private final OnCall onCall;
    private final Transactions transactions;
    private final InstantSource clock;

    WorkingDay(
            Caseload caseload,
            QueueOfDuties queue,
            Covering covering,
            GrantedCases granted,
            OnCall onCall,
            Transactions transactions,
            InstantSource clock) {
        this.caseload = caseload;
        this.queue = queue;
        this.covering = covering;
        this.granted = granted;
        this.onCall = onCall;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Listed(String name, String key, CasesOf of, DutyCount count) {}

    /** The page {@code number}, from 1, of the list called {@code wanted}; of the first list where there is none of that name. */
    public MyWork of(StaffMember staff, String wanted, int number) {
        Instant now = clock.instant();
        OpenDuties asked = asked(staff, now);
        return transactions.as(staff.acting(), () -> {
            List<Listed> lists = staff.post().roles().isEmpty() ? List.of() : lists(staff, asked);
            return lists.stream()
                    .filter(list -> list.key().equals(wanted))
                    .findFirst()
                    .or(() -> lists.stream().findFirst())
                    .map(list -> page(staff, lists, list, asked, number))
                    .orElseGet(() -> MyWork.without(staff.name(), now, opened(staff, asked)));
        });
    }

    /** How many duties of their first list are overdue or due today: what stands beside "My work" wherever they are. */
    public int pressing(StaffMember staff) {
        if (staff.post().roles().isEmpty()) {
            return 0;
        }
        OpenDuties asked = asked(staff, clock.instant());
        return transactions.as(staff.acting(), () -> {
            DutyCount own = caseload.count(asked, new CasesOf.Holder(staff.code()));
            DutyCount first = own.cases() > 0 ? own : caseload.count(asked, reached(staff));
            return first.overdue() + first.today();
        });
    }

    private MyWork page(StaffMember staff, List<Listed> lists, Listed here, OpenDuties asked, int number) {
        int people = caseload.peopleQueued(asked, here.of());
        int current = Math.clamp(number, 1, Math.max(1, (people + PEOPLE - 1) / PEOPLE));
        return new MyWork(
                staff.name(),
                asked.now(),
                lists.stream()
                        .map(list -> shown(list, list.key().equals(here.key())))
                        .toList(),
                opened(staff, asked),
                queue.page(staff, asked, here.of(), (current - 1) * PEOPLE, PEOPLE),
                new Pagination(current, PEOPLE, people, "/?list=" + here.key() + "&page="));
    }

    /** Those that were opened to them one by one and that they may still know of. */
    private int opened(StaffMember staff, OpenDuties asked) {
        Set<Long> given = granted.of(staff).keySet();
        return given.isEmpty()
                ? 0
                : caseload.count(asked, new CasesOf.These(given)).cases();
    }

    private static OpenDuties asked(StaffMember staff, Instant now) {
        return OpenDuties.at(now, staff.post().party(), staff.post().roles());
    }

    private List<Listed> lists(StaffMember staff, OpenDuties asked) {
        List<Listed> lists = new ArrayList<>();
        add(lists, Text.text("work.list.mine"), "mine", new CasesOf.Holder(staff.code()), asked);
        CasesOf reached = reached(staff);
        switch (reached) {
            case CasesOf.Team team -> add(lists, team.name(), "team", team, asked);
            case CasesOf.Unit unit -> add(lists, unit.name(), "unit", unit, asked);
            case CasesOf.Holder _,
                    CasesOf.Everywhere _,
                    CasesOf.Prison _,
                    CasesOf.Recalls _,
                    CasesOf.Iom _,
                    CasesOf.These _ -> add(lists, Text.text("work.list.all"), "all", reached, asked);
        }
        if (!(reached instanceof CasesOf.Everywhere) && onCall.runs(staff, asked.now())) {
            add(lists, Text.text("work.list.shift"), "shift", new CasesOf.Everywhere(), asked);
        }
        covering.coversOf(staff, asked.now())
                .forEach(cover -> add(
                        lists,
                        Text.text("work.list.cover", cover.name()),
                        "cover-" + cover.id(),
                        new CasesOf.Holder(cover.code()),
                        asked));
        return lists;
    }

    private static CasesOf reached(StaffMember staff) {
        Reach reach = staff.post().reach();
        String team = staff.team();
        String unit = staff.unit();
        if (reach == Reach.TEAM && team != null) {
            return new CasesOf.Team(team);
        }
        return reach == Reach.UNIT && unit != null ? new CasesOf.Unit(unit) : new CasesOf.Everywhere();
    }

    private void add(List<Listed> lists, String name, String key, CasesOf of, OpenDuties asked) {
        DutyCount count = caseload.count(asked, of);
        if (count.cases() > 0) {
            lists.add(new Listed(name, key, of, count));
        }
    }

    private static MyWork.CaseList shown(Listed list, boolean here) {
        DutyCount count = list.count();
        return new MyWork.CaseList(
                list.name(),
                "/?list=" + list.key(),
                here,
                count.cases(),
                count.overdue(),
                count.today(),
                count.later());
    }
}
