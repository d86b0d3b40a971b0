package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.supervision.AttendanceWeek;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.cases.AttendanceStrip;
import org.throughcare.service.web.model.cases.AttendanceStrip.Label;
import org.throughcare.service.web.model.cases.AttendanceStrip.Shape;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.ChronologyEntry;
import org.throughcare.service.web.model.cases.ChronologyEntry.Passage;
import org.throughcare.service.web.model.cases.ChronologyPage;
import org.throughcare.service.web.model.cases.ChronologyPage.Chosen;
import org.throughcare.service.web.model.cases.ChronologyPage.Chosen.Tag;
import org.throughcare.service.web.model.cases.ChronologyPage.Filters;
import org.throughcare.service.web.model.cases.ChronologyPage.Month;
import org.throughcare.service.web.model.cases.ChronologyPage.Pattern;
import org.throughcare.service.web.model.cases.ChronologyQuery;
import org.throughcare.service.web.model.cases.ChronologyQuery.Order;

/** The chronology of the guided example, of somebody new, and asked for what cannot be understood. */
final class ChronologySamples {
    private static final String HERE = "/cases/X123456/chronology";
    private static final ChronologyQuery ASKED = new ChronologyQuery(
            Set.of("HOUSING", "POLICE"),
            Set.of(),
            "1/4/2024",
            "",
            "",
            true,
            false,
            "hostel staff",
            "",
            Order.KNOWN,
            "");

    private ChronologySamples() {}

    static List<Sample> all() {
        CaseShell shell = CaseSamples.shell();
        CaseShell then = CaseSamples.back(new LookingBack(Samples.NOW.minus(Duration.ofDays(30)), "probation", 14));
        return List.of(
                sample("chronology", "Rowan Ashdown", page(shell, ChronologyQuery.ALL, List.of(), 231)),
                sample("chronology-asked", "Rowan Ashdown", page(shell, ASKED, chosen(), 3)),
                sample("chronology-back", "Rowan Ashdown", page(then, ChronologyQuery.ALL, List.of(), 231)),
                sample(
                                "chronology-wrong",
                                "Rowan Ashdown",
                                page(
                                        shell,
                                        new ChronologyQuery(
                                                Set.of(),
                                                Set.of(),
                                                "99/99/2024",
                                                "",
                                                "",
                                                false,
                                                false,
                                                "",
                                                "",
                                                Order.HAPPENED,
                                                ""),
                                        List.of(),
                                        231))
                        .with(Errors.of("from", "Happened from must be a date that exists, like 17/6/2026")),
                sample("chronology-nothing", Samples.LONG_NAME, nothing(CaseSamples.newcomer(), 7)),
                sample("chronology-none", Samples.LONG_NAME, nothing(CaseSamples.newcomer(), 0)));
    }

    private static Sample sample(String name, String title, ChronologyPage page) {
        return Sample.of(name, "cases/chronology", title, page);
    }

    private static ChronologyPage page(CaseShell shell, ChronologyQuery query, List<Chosen> chosen, long found) {
        return new ChronologyPage(
                shell,
                query,
                new Filters(
                        List.of(
                                Choice.of("PROBATION", "Probation (150)"),
                                Choice.of("PRISON", "Prison (60)"),
                                Choice.of("POLICE", "Police (20)"),
                                Choice.of("HOUSING", "Housing (1)")),
                        List.of(
                                Choice.of("CONTACTS", "Contacts and attendance (101)"),
                                Choice.of("CUSTODY", "Custody (60)"),
                                Choice.of("PERSON_HEALTH_AND_NEEDS", "The person, health and needs (9)")),
                        chosen,
                        HERE,
                        HERE + "?order=known"),
                months(),
                231,
                found,
                2,
                2,
                CaseSamples.stages(),
                strip(),
                List.of(
                        new Pattern("5 records of weapons in custody, the last of 3 May 2024", HERE),
                        new Pattern(
                                "2 suspicions of drugs in the community, the last of 30 May 2024: suspected, not"
                                        + " established",
                                HERE)),
                new Pagination(1, 50, found, HERE + "?page="));
    }

    private static ChronologyPage nothing(CaseShell shell, long total) {
        return new ChronologyPage(
                shell,
                ASKED,
                new Filters(List.of(), List.of(), total == 0 ? List.of() : chosen(), HERE, HERE),
                List.of(),
                total,
                0,
                0,
                0,
                null,
                total == 0 ? null : new AttendanceStrip(weeks(false), List.of(), List.of(), 624),
                List.of(),
                new Pagination(1, 50, 0, HERE + "?page="));
    }

    private static List<Chosen> chosen() {
        return List.of(
                new Chosen("Words", List.of(new Tag("hostel staff", HERE))),
                new Chosen("Who said so", List.of(new Tag("Police", HERE), new Tag("Housing", HERE))),
                new Chosen("Only", List.of(new Tag("What I have not seen", HERE))));
    }

    private static List<Month> months() {
        List<CaseEntry> entries = CaseSamples.entries();
        return List.of(
                new Month(
                        "May 2024",
                        entries.subList(0, 2).stream()
                                .map(ChronologySamples::shown)
                                .toList()),
                new Month(
                        "April 2024",
                        entries.subList(2, 3).stream()
                                .map(ChronologySamples::shown)
                                .toList()),
                new Month(
                        "Date not known",
                        entries.subList(3, 4).stream()
                                .map(ChronologySamples::shown)
                                .toList()));
    }

    private static ChronologyEntry shown(CaseEntry entry) {
        String says = entry.says();
        List<Passage> source = entry.source().isEmpty() ? List.of() : List.of(new Passage(entry.source(), false));
        if (says == null) {
            return new ChronologyEntry(entry, List.of(), source);
        }
        return new ChronologyEntry(
                entry, List.of(new Passage(says.substring(0, 6), true), new Passage(says.substring(6), false)), source);
    }

    private static AttendanceStrip strip() {
        List<AttendanceWeek> weeks = weeks(true);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            shapes.add(shape(weeks.get(i), i * 12 + 1));
        }
        return new AttendanceStrip(weeks, shapes, List.of(new Label(48, "Jul"), new Label(312, "Dec")), 624);
    }

    private static Shape shape(AttendanceWeek week, int x) {
        return switch (week.outcome()) {
            case NONE_ARRANGED -> new Shape(x + 3, 24, 3, 2, "none");
            case KEPT, SEVERAL -> new Shape(x, 5, 9, 20, "kept");
            case MISSED_ACCEPTABLE -> new Shape(x, 25, 9, 20, "acceptable");
            case MISSED_UNACCEPTABLE, MISSED_NOT_JUDGED -> new Shape(x, 25, 9, 20, "unacceptable");
            case NO_OUTCOME -> new Shape(x, 15, 9, 20, "open");
        };
    }

    private static List<AttendanceWeek> weeks(boolean any) {
        LocalDate first = LocalDate.of(2023, 6, 5);
        List<AttendanceWeek> weeks = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            boolean kept = any && i % 3 == 0;
            weeks.add(new AttendanceWeek(
                    first.plusWeeks(i),
                    kept ? 1 : 0,
                    any && i == 7 ? 1 : 0,
                    any && i == 31 ? 1 : 0,
                    any && i == 49 ? 1 : 0,
                    any && i == 50 ? 1 : 0));
        }
        return weeks;
    }
}
