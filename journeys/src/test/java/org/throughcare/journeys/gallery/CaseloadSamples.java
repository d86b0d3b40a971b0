package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.caseload.CaseExport;
import org.throughcare.service.web.model.caseload.CaseRow;
import org.throughcare.service.web.model.caseload.CaseTable;
import org.throughcare.service.web.model.caseload.CoverPage;

/** Lists of cases, and taking a copy of one. */
final class CaseloadSamples {
    private static final String TITLE = "Cases";
    private static final String COVER = "Cover while somebody is away";
    private static final String EXPORT = "Take a copy of a list of cases";
    private static final Instant NOW = Samples.NOW;
    private static final List<String> WHOLE =
            List.of("name", "state", "rosh", "last", "next", "seen", "failures", "due", "release", "holder");

    private CaseloadSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("cases", "caseload/cases", TITLE, table(WHOLE, rows(), 132, false, "")),
                Sample.of(
                        "cases-opened",
                        "caseload/cases",
                        TITLE,
                        table(List.of("name", "due", "given"), opened(), 2, false, "")),
                Sample.of(
                        "cases-none",
                        "caseload/cases",
                        TITLE,
                        table(List.of("name", "given"), List.of(), 0, false, "")),
                Sample.of("cases-filtered", "caseload/cases", TITLE, table(WHOLE, List.of(), 0, true, "")),
                Sample.of("cases-filter-wrong", "caseload/cases", TITLE, table(WHOLE, rows(), 3, true, "Overdue"))
                        .with(Errors.of("name", "You keep a filter of this name. Enter another name")),
                Sample.of("cases-export", "caseload/export", EXPORT, export(List.of("Risk of serious harm: High"))),
                Sample.of("cover", "caseload/cover", COVER, cover(List.of(), CoverPage.Typed.NOTHING)),
                Sample.of("cover-standing", "caseload/cover", COVER, cover(standing(), CoverPage.Typed.NOTHING)),
                Sample.of("cover-wrong", "caseload/cover", COVER, cover(List.of(), wrong()))
                        .with(Errors.of("cover", "Choose who covers")
                                .and("first", "Enter a day that exists, such as 27 3 2026")),
                Sample.of("cases-export-whole", "caseload/export", EXPORT, export(List.of())));
    }

    private static CoverPage cover(List<CoverPage.Standing> standing, CoverPage.Typed typed) {
        List<Choice> staff =
                List.of(Choice.of("1", "Hazel Fenn, Probation officer"), Choice.of("2", Samples.LONG_NAME));
        return new CoverPage(standing, staff, staff, typed);
    }

    private static List<CoverPage.Standing> standing() {
        LocalDate first = LocalDate.of(2024, 6, 3);
        return List.of(
                new CoverPage.Standing(
                        1,
                        Samples.LONG_NAME,
                        "Hazel Fenn",
                        first,
                        first.plusDays(11),
                        "Home visits are on Tuesdays",
                        true),
                new CoverPage.Standing(2, "Hazel Fenn", "Rowan Moss", first, first, "", false));
    }

    private static CoverPage.Typed wrong() {
        return new CoverPage.Typed(
                "1", "", new EnteredDate("31", "2", "2024"), new EnteredDate("1", "3", "2024"), "Home visits");
    }

    private static CaseExport export(List<String> filter) {
        return new CaseExport(
                "Your cases",
                1_312,
                filter,
                List.of("CRN", "Person", "Age", "Risk of serious harm"),
                "list=mine",
                "/cases?list=mine");
    }

    private static CaseTable table(
            List<String> columns, List<CaseRow> rows, int total, boolean narrowed, String typedName) {
        return new CaseTable(
                NOW,
                List.of(
                        new CaseTable.Listed("Your cases", "/cases?list=mine", true),
                        new CaseTable.Listed("Northgate One", "/cases?list=team", false)),
                columns.stream()
                        .map(key -> new CaseTable.Column(
                                key, "Column " + key, "/cases?sort=" + key, key.equals("due") ? "ascending" : null))
                        .toList(),
                rows,
                new Pagination(1, 50, total, "/cases?list=mine&page="),
                new CaseTable.Typed("mine", narrowed ? "yarrow" : "", "", "HIGH", "", Set.of("OVERDUE"), "due"),
                new CaseTable.Choices(
                        List.of(Choice.of("ON_LICENCE", "On licence")),
                        List.of(Choice.of("HIGH", "High")),
                        List.of(Choice.of("C1", Samples.LONG_NAME)),
                        List.of(Choice.of("OVERDUE", "A duty past its time"))),
                rows.isEmpty() ? List.of() : List.of(new CaseTable.Saved(1, "High risk, overdue", "/cases?rosh=HIGH")),
                narrowed,
                "list=mine&rosh=HIGH",
                typedName,
                rows.isEmpty() ? null : "/cases/export?list=mine",
                true);
    }

    private static List<CaseRow> rows() {
        CaseRow full = new CaseRow.Seen(
                "X123456",
                Samples.LONG_NAME,
                34,
                "In custody at Marsh End prison",
                List.of("MAPPA 2/3", "IOM"),
                RiskLevel.VERY_HIGH,
                NOW.minus(Duration.ofDays(8)),
                "came, did not comply",
                NOW.plus(Duration.ofDays(3)),
                "home visit",
                8L,
                12,
                5,
                2,
                NOW.minus(Duration.ofDays(40)),
                LocalDate.of(2024, 7, 1),
                "Hazel Fenn",
                null);
        CaseRow empty = new CaseRow.Seen(
                "X111222",
                "Name not known",
                null,
                "",
                List.of(),
                null,
                null,
                "",
                null,
                "",
                null,
                null,
                0,
                0,
                null,
                null,
                "",
                null);
        return List.of(full, empty, new CaseRow.Restricted("X765432"));
    }

    private static List<CaseRow> opened() {
        return IntStream.range(0, 2)
                .<CaseRow>mapToObj(number -> opened(number == 0 ? null : 56))
                .toList();
    }

    private static CaseRow opened(@Nullable Integer age) {
        return new CaseRow.Seen(
                "X555666",
                "Rowan Ashdown",
                age,
                "",
                List.of(),
                null,
                null,
                "",
                null,
                "",
                null,
                null,
                1,
                0,
                NOW.plus(Duration.ofDays(1)),
                null,
                "",
                new CaseRow.Given(
                        "Shared with you", "To plan the meeting on 3 June with everybody who works with them", NOW));
    }
}
