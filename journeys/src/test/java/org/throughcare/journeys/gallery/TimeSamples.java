package org.throughcare.journeys.gallery;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.oversight.TimeInUnit;
import org.throughcare.service.web.model.oversight.TimeInUnit.Month;

/** Time of a unit by month, and a unit that is too small for figures. */
final class TimeSamples {
    private static final String TEMPLATE = "oversight/time";
    private static final String TITLE = "Time with people and at the screen";
    private static final Instant NOW = Instant.parse("2024-05-31T15:50:00Z");

    private TimeSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        "unit-time",
                        TEMPLATE,
                        TITLE,
                        new TimeInUnit(
                                "Northgate",
                                List.of(),
                                "",
                                List.of(
                                        new Month(
                                                "May 2024, so far",
                                                "412",
                                                "288 hours, and 31 contacts of which nobody recorded how long they took",
                                                "1,904 hours"),
                                        new Month(
                                                "April 2024",
                                                "Fewer than 10 people were seen, so no figure is shown",
                                                "",
                                                "1,780 hours")),
                                NOW)),
                Sample.of(
                        "unit-time-few",
                        TEMPLATE,
                        TITLE,
                        new TimeInUnit(
                                "Eastmoor",
                                List.of(Choice.of("Eastmoor", "Eastmoor"), Choice.of("Northgate", "Northgate")),
                                "Fewer than 10 people work in this unit. No figures are shown, so that nobody can be seen in them.",
                                List.of(),
                                NOW)));
    }
}
