package org.throughcare.service.work.caseload;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Csv;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseRow;

/**
 * Takes a copy of a list of cases out of the service. Audited once for the copy, with how many cases and what they were
 * narrowed by, and once for every case in it, so that whoever asks who saw a case is told.
 */
@Component
class ExportingCases {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);
    private static final String MARK_OF_UTF_8 = "\uFEFF";

    private final ReadingCaseload reading;
    private final Transactions transactions;
    private final Trail trail;
    private final AuditLog log;
    private final InstantSource clock;

    ExportingCases(ReadingCaseload reading, Transactions transactions, Trail trail, AuditLog log, InstantSource clock) {
        this.reading = reading;
        this.transactions = transactions;
        this.trail = trail;
        this.log = log;
        this.clock = clock;
    }

    /** The copy as a file of comma-separated values; cases of which only the number may be known are not in it. */
    String export(SignedIn who, CaseFilter filter, String route) {
        return transactions.as(who.acting(), () -> {
            ReadingCaseload.Read read = reading.read(who.staff(), filter);
            List<CaseRow> rows = reading.rows(who.staff(), read, 0, read.lines().size());
            trail.leave("CASES_EXPORTED", null, route + ": " + narrowed(read, filter));
            Instant now = clock.instant();
            read.lines()
                    .forEach(line -> log.record(
                            AuditedAct.of(now, "CASE_EXPORT", line.listed().person(), route)));
            StringBuilder file = new StringBuilder(MARK_OF_UTF_8);
            file.append(Csv.line(titles(read.list().columns(), read.figures())));
            rows.forEach(row -> {
                if (row instanceof CaseRow.Seen seen) {
                    file.append(Csv.line(values(seen, read.list().columns())));
                }
            });
            return file.toString();
        });
    }

    private static String narrowed(ReadingCaseload.Read read, CaseFilter filter) {
        List<String> parts = new ArrayList<>();
        parts.add("list " + read.list().key());
        parts.add(read.lines().size() + " cases");
        if (filter.state() != null) {
            parts.add(filter.state().name());
        }
        if (filter.rosh() != null) {
            parts.add(filter.rosh().name());
        }
        if (!filter.holder().isEmpty()) {
            parts.add(
                    read.holders().containsKey(filter.holder()) ? "held by " + filter.holder() : "held by nobody here");
        }
        filter.only().forEach(only -> parts.add(only.name()));
        if (!filter.words().isEmpty()) {
            parts.add("words looked for");
        }
        return String.join(", ", parts);
    }

    static List<String> titles(List<CaseColumn> columns, ListFigures figures) {
        return columns.stream()
                .flatMap(column -> switch (column) {
                    case NAME ->
                        List.of(
                                Text.text("caseload.export.crn"),
                                figures.title(column),
                                Text.text("caseload.export.age"))
                                .stream();
                    case STATE -> List.of(figures.title(column), Text.text("caseload.export.marks")).stream();
                    case LAST -> List.of(figures.title(column), Text.text("caseload.export.outcome")).stream();
                    case NEXT -> List.of(figures.title(column), Text.text("caseload.export.kind")).stream();
                    case DUE ->
                        List.of(
                                Text.text("caseload.export.open"),
                                Text.text("caseload.export.overdue"),
                                Text.text("caseload.export.due"))
                                .stream();
                    case GIVEN -> List.of(figures.title(column), Text.text("caseload.export.until")).stream();
                    case SEEN, ROSH, FAILURES, RELEASE, HOLDER -> List.of(figures.title(column)).stream();
                })
                .toList();
    }

    private static List<String> values(CaseRow.Seen row, List<CaseColumn> columns) {
        return columns.stream()
                .flatMap(column -> switch (column) {
                    case NAME -> List.of(row.crn(), row.name(), number(row.age())).stream();
                    case STATE -> List.of(row.state(), String.join("; ", row.marks())).stream();
                    case ROSH -> List.of(row.rosh() == null ? "" : Text.text("cases.rosh." + row.rosh())).stream();
                    case LAST -> List.of(time(row.last()), row.lastOutcome()).stream();
                    case NEXT -> List.of(time(row.next()), row.nextKind()).stream();
                    case SEEN -> List.of(number(row.unseenDays())).stream();
                    case FAILURES -> List.of(number(row.failures())).stream();
                    case DUE -> List.of(number(row.open()), number(row.overdue()), time(row.firstDue())).stream();
                    case RELEASE -> List.of(day(row.release())).stream();
                    case HOLDER -> List.of(row.holder()).stream();
                    case GIVEN ->
                        List.of(
                                row.given() == null
                                        ? ""
                                        : row.given().basis() + ": "
                                                + row.given().purpose(),
                                row.given() == null ? "" : time(row.given().until()))
                                .stream();
                })
                .toList();
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : at.atZone(London.ZONE).format(TIME);
    }
}
