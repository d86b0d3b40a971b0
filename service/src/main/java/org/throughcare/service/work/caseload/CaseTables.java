package org.throughcare.service.work.caseload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Reach;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseRow;
import org.throughcare.service.web.model.caseload.CaseTable;
import org.throughcare.service.web.model.caseload.CaseTable.Choices;
import org.throughcare.service.web.model.caseload.CaseTable.Column;
import org.throughcare.service.web.model.caseload.CaseTable.Listed;
import org.throughcare.service.web.model.caseload.CaseTable.Saved;

/** Puts a list of cases that was read onto its page. */
final class CaseTables {
    /** So many cases stand on one page. */
    static final int SIZE = 50;

    private CaseTables() {}

    static Pagination pages(ReadingCaseload.Read read, CaseFilter filter, int wanted) {
        int total = read.lines().size() + read.restricted().size();
        int pages = Math.max(1, (total + SIZE - 1) / SIZE);
        return new Pagination(Math.clamp(wanted, 1, pages), SIZE, total, Paths.CASES + "?" + filter.query() + "&page=");
    }

    static CaseTable page(
            StaffMember staff,
            ReadingCaseload.Read read,
            List<CaseRow> rows,
            CaseFilter filter,
            Pagination pages,
            List<SavedFilters.Saved> saved,
            String typedName) {
        ListOfCases list = read.list();
        return new CaseTable(
                read.now(),
                read.lists().stream()
                        .map(one -> new Listed(one.name(), CaseFilter.addressOf(one.key()), one.equals(list)))
                        .toList(),
                list.columns().stream()
                        .map(column -> column(column, read.figures(), filter))
                        .toList(),
                rows,
                pages,
                filter.typed(),
                choices(read),
                saved.stream()
                        .map(one -> new Saved(one.id(), one.name(), Paths.CASES + "?" + one.query()))
                        .toList(),
                filter.narrows(),
                filter.withoutWords().query(),
                typedName,
                exportAddress(staff, read, filter),
                staff.post().party() == Party.PROBATION
                        && (staff.post().reach() == Reach.TEAM || staff.post().reach() == Reach.UNIT));
    }

    private static @Nullable String exportAddress(StaffMember staff, ReadingCaseload.Read read, CaseFilter filter) {
        return staff.post().may(Act.EXPORT) && !read.lines().isEmpty() ? Paths.casesExport(filter.query()) : null;
    }

    private static Column column(CaseColumn column, ListFigures figures, CaseFilter filter) {
        boolean sorted = filter.sort() == column;
        return new Column(
                column.key(),
                figures.title(column),
                Paths.CASES + "?" + filter.sortedBy(column).query(),
                sorted ? (filter.backwards() ? "descending" : "ascending") : null);
    }

    private static Choices choices(ReadingCaseload.Read read) {
        ListOfCases list = read.list();
        return new Choices(
                list.columns().contains(CaseColumn.STATE)
                        ? choices("cases.state.", SupervisionState.values())
                        : List.of(),
                list.columns().contains(CaseColumn.ROSH) ? choices("cases.rosh.", RiskLevel.values()) : List.of(),
                list.columns().contains(CaseColumn.HOLDER)
                        ? read.holders().entrySet().stream()
                                .sorted(Map.Entry.comparingByValue())
                                .map(one -> Choice.of(one.getKey(), one.getValue()))
                                .toList()
                        : List.of(),
                Stream.of(CaseFilter.Only.values())
                        .filter(only -> only == CaseFilter.Only.OVERDUE
                                || list.columns().contains(CaseColumn.NEXT))
                        .map(only -> Choice.of(only.name(), read.figures().words(only)))
                        .toList());
    }

    private static <E extends Enum<E>> List<Choice> choices(String key, E[] all) {
        return Arrays.stream(all)
                .map(one -> Choice.of(one.name(), Text.text(key + one.name())))
                .toList();
    }

    /** What a list is narrowed by, in words. */
    static List<String> inWords(ReadingCaseload.Read read, CaseFilter filter) {
        List<String> words = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            words.add(Text.text("caseload.narrowed.words", filter.words()));
        }
        if (filter.state() != null) {
            words.add(Text.text("cases.state." + filter.state()));
        }
        if (filter.rosh() != null) {
            words.add(Text.text("caseload.narrowed.rosh", Text.text("cases.rosh." + filter.rosh())));
        }
        if (!filter.holder().isEmpty()) {
            words.add(Text.text(
                    "caseload.narrowed.holder", read.holders().getOrDefault(filter.holder(), filter.holder())));
        }
        filter.only().forEach(only -> words.add(read.figures().words(only)));
        return words;
    }
}
