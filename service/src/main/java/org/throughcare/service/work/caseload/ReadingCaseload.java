package org.throughcare.service.work.caseload;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.web.model.caseload.CaseRow;

/**
 * Reads a list of cases for somebody. A case that only some may see, where the reader is not one of them, is a number and
 * nothing else, and stands on the list only while nothing is asked of it that would say more; one that they may not know of
 * is neither on the list nor counted.
 */
@Component
public class ReadingCaseload {
    private final ListsOffered offered;
    private final Caseload caseload;
    private final CaseAccess access;
    private final StaffNames names;
    private final GrantedCases granted;
    private final Transactions transactions;
    private final Policy policy;
    private final InstantSource clock;

    ReadingCaseload(
            ListsOffered offered,
            Caseload caseload,
            CaseAccess access,
            StaffNames names,
            GrantedCases granted,
            Transactions transactions,
            Policy policy,
            InstantSource clock) {
        this.offered = offered;
        this.caseload = caseload;
        this.access = access;
        this.names = names;
        this.granted = granted;
        this.transactions = transactions;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param now the instant it holds for
     * @param lists every list the reader is offered
     * @param list the one that was read
     * @param lines its cases after the filter, sorted
     * @param restricted the numbers of those of which they may know nothing else
     * @param holders who holds its cases before the filter, by code
     * @param figures what policy says lists show
     */
    record Read(
            Instant now,
            List<ListOfCases> lists,
            ListOfCases list,
            List<CaseLine> lines,
            List<String> restricted,
            Map<String, String> holders,
            ListFigures figures) {}

    Read read(StaffMember staff, CaseFilter filter) {
        return transactions.as(staff.acting(), () -> {
            Instant now = clock.instant();
            List<ListOfCases> lists = offered.to(staff);
            ListOfCases list = lists.stream()
                    .filter(one -> one.key().equals(filter.list()))
                    .findFirst()
                    .orElseGet(lists::getFirst);
            List<ListedCase> cases = caseload.listed(list.of(), staff.post().party(), now);
            Map<String, String> holders = names.of(CaseLine.holders(cases));
            ListFigures figures = new ListFigures(policy, now);
            return new Read(
                    now,
                    lists,
                    list,
                    lines(staff, list, cases, filter, figures, holders),
                    restricted(staff, list, cases, filter),
                    holders,
                    figures);
        });
    }

    private List<CaseLine> lines(
            StaffMember staff,
            ListOfCases list,
            List<ListedCase> cases,
            CaseFilter filter,
            ListFigures figures,
            Map<String, String> holders) {
        Map<Long, Set<Area>> areas = list.inParts() ? areas(staff, list, cases) : Map.of();
        return cases.stream()
                .map(one -> {
                    String code = one.summary().holder();
                    String holder = code == null ? "" : holders.getOrDefault(code, code);
                    return CaseLine.of(one, areas.getOrDefault(one.person(), list.atMost()), figures, holder);
                })
                .filter(line -> line.passes(filter))
                .sorted(CaseLine.order(filter.sort(), filter.backwards()))
                .toList();
    }

    private Map<Long, Set<Area>> areas(StaffMember staff, ListOfCases list, List<ListedCase> cases) {
        Map<Long, Set<Area>> areas = new HashMap<>();
        access.of(staff, cases.stream().map(ListedCase::person).toList()).forEach((person, decided) -> {
            Set<Area> open = EnumSet.copyOf(list.atMost());
            open.retainAll(decided instanceof Access.Open opened ? opened.areas() : Set.of());
            areas.put(person, open);
        });
        return areas;
    }

    private List<String> restricted(StaffMember staff, ListOfCases list, List<ListedCase> cases, CaseFilter filter) {
        if (filter.withoutWords().narrows()) {
            return List.of();
        }
        Set<Long> hidden = new HashSet<>(caseload.restricted(list.of()));
        cases.forEach(one -> hidden.remove(one.person()));
        List<String> numbers = new ArrayList<>();
        access.of(staff, hidden).forEach((person, decided) -> {
            if (decided instanceof Access.Restricted) {
                caseload.crnOf(person).ifPresent(numbers::add);
            }
        });
        return numbers.stream()
                .filter(crn -> filter.words().isEmpty() || filter.words().equalsIgnoreCase(crn))
                .sorted()
                .toList();
    }

    /** The rows from {@code from} on, at most {@code most}; those without anything but a number stand last. */
    List<CaseRow> rows(StaffMember staff, Read read, int from, int most) {
        Map<Long, CaseRow.Given> given = read.list().inParts() ? granted.of(staff) : Map.of();
        List<CaseRow> rows = new ArrayList<>();
        int total = read.lines().size() + read.restricted().size();
        for (int i = from; i < Math.min(from + most, total); i++) {
            if (i < read.lines().size()) {
                CaseLine line = read.lines().get(i);
                rows.add(CaseRows.row(line, given.get(line.listed().person()), read.now()));
            } else {
                rows.add(new CaseRow.Restricted(
                        read.restricted().get(i - read.lines().size())));
            }
        }
        return rows;
    }
}
