package org.throughcare.journeys.gallery;

import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.measures.RecallReport;
import org.throughcare.service.web.model.measures.RecallReport.Longest;
import org.throughcare.service.web.model.measures.RecallReport.Table;

/** What the recalls of a month say together: of all units in reach, and of a unit with too few. */
final class MeasureSamples {
    private static final String TEMPLATE = "measures/recalls";
    private static final String TITLE = "Recalls of a month";
    private static final String UNIT = "Larchwood and Upper Thornbury";
    private static final List<Choice> MONTHS = List.of(Choice.of("2024-04", "April 2024"));
    private static final List<String> HEADS =
            List.of("Of", "Back", "At large", "A quarter within", "Half within (median)", "Three quarters within");

    private MeasureSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("measures", TEMPLATE, TITLE, full()),
                Sample.of(
                        "measures-few",
                        TEMPLATE,
                        TITLE,
                        new RecallReport(
                                UNIT,
                                List.of(),
                                "2024-04",
                                MONTHS,
                                UNIT + ": recalls asked for in April 2024",
                                Samples.NOW.toString(),
                                "31 May 2024 at 4:50pm",
                                List.of("Nothing is shown of fewer than 10 people."),
                                List.of(new Table(
                                        "custody",
                                        "From revocation to custody",
                                        "Nothing is shown.",
                                        HEADS,
                                        List.of())),
                                List.of(),
                                List.of("Held now: 12 cases that you may see"))));
    }

    private static RecallReport full() {
        return new RecallReport(
                "",
                List.of(Choice.of(UNIT, UNIT)),
                "2024-04",
                MONTHS,
                "All units in your reach: recalls asked for in April 2024",
                Samples.NOW.toString(),
                "31 May 2024 at 4:50pm",
                List.of("312 recalls were asked for or decided on."),
                List.of(new Table(
                        "custody",
                        "From revocation to custody",
                        "Half were back within 72 hours (reported) nationally.",
                        HEADS,
                        List.of(
                                row("All of them", "280"),
                                row("Unit: " + UNIT, "42"),
                                row("Units together, so that nothing is shown of fewer than 10 people", "11")))),
                List.of(new Longest(
                        "X123456",
                        "/cases/X123456/recall",
                        "40 days 3 hours so far",
                        "2 days 5 hours",
                        "38 days so far")),
                List.of());
    }

    private static List<String> row(String name, String back) {
        return List.of(
                name,
                back,
                "32",
                "1 day 4 hours",
                "between 3 days 1 hour and 3 days 9 hours",
                "at least 11 days 20 hours");
    }
}
