package org.throughcare.service.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Reach;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.DutyCount;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.work.MyWork;

/**
 * The lists of cases of a member of staff and the open duties on one of them that ask their role. A list of their own comes
 * before that of the team or unit their post reaches.
 */
@Component
public class WorkingDay {
    /** So many duties stand on one page. */
    public static final int DUTIES = 50;

    private final Caseload caseload;
    private final Transactions transactions;
    private final InstantSource clock;

    WorkingDay(Caseload caseload, Transactions transactions, InstantSource clock) {
        this.caseload = caseload;
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
            List<MyWork.CaseList> shown = lists.stream().map(WorkingDay::shown).toList();
            return lists.stream()
                    .filter(list -> list.key().equals(wanted))
                    .findFirst()
                    .or(() -> lists.stream().findFirst())
                    .map(list -> {
                        int pages = Math.max(1, (list.count().all() + DUTIES - 1) / DUTIES);
                        int current = Math.clamp(number, 1, pages);
                        return new MyWork(
                                staff.name(),
                                now,
                                shown,
                                list.name(),
                                duties(list, asked, current, now),
                                new Pagination(current, DUTIES, list.count().all(), "/?list=" + list.key() + "&page="));
                    })
                    .orElseGet(() -> MyWork.without(staff.name(), now));
        });
    }

    private static OpenDuties asked(StaffMember staff, Instant now) {
        LocalDate tomorrow = now.atZone(London.ZONE).toLocalDate().plusDays(1);
        return new OpenDuties(
                staff.post().party(),
                staff.post().roles(),
                now,
                tomorrow.atStartOfDay(London.ZONE).toInstant());
    }

    private List<Listed> lists(StaffMember staff, OpenDuties asked) {
        List<Listed> lists = new ArrayList<>();
        Reach reach = staff.post().reach();
        String team = staff.team();
        String unit = staff.unit();
        add(lists, Text.text("work.list.mine"), "mine", new CasesOf.Holder(staff.code()), asked);
        if (reach == Reach.TEAM && team != null) {
            add(lists, team, "team", new CasesOf.Team(team), asked);
        } else if (reach == Reach.UNIT && unit != null) {
            add(lists, unit, "unit", new CasesOf.Unit(unit), asked);
        } else {
            add(lists, Text.text("work.list.all"), "all", new CasesOf.Everywhere(), asked);
        }
        return lists;
    }

    private void add(List<Listed> lists, String name, String key, CasesOf of, OpenDuties asked) {
        DutyCount count = caseload.count(asked, of);
        if (count.cases() > 0) {
            lists.add(new Listed(name, key, of, count));
        }
    }

    private static MyWork.CaseList shown(Listed list) {
        DutyCount count = list.count();
        return new MyWork.CaseList(
                list.name(),
                "/?list=" + list.key(),
                count.cases(),
                count.overdue(),
                count.today(),
                count.later(),
                count.next());
    }

    private List<MyWork.CaseOfDuty> duties(Listed list, OpenDuties asked, int page, Instant now) {
        List<CaseDuty> duties = caseload.page(asked, list.of(), (page - 1) * DUTIES, DUTIES);
        Map<Long, CaseSummary> cases = caseload.summaries(
                duties.stream().map(CaseDuty::person).distinct().toList());
        List<MyWork.CaseOfDuty> shown = new ArrayList<>();
        for (CaseDuty duty : duties) {
            CaseSummary summary = cases.get(duty.person());
            if (summary != null) {
                shown.add(new MyWork.CaseOfDuty(
                        summary.crn().orElse(""), summary.name(), DutyShown.briefly(duty.duty(), now)));
            }
        }
        return shown;
    }
}
