package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.supervision.DiaryPage;
import org.throughcare.service.web.model.supervision.DiaryPage.Day;
import org.throughcare.service.web.model.supervision.DiaryPage.Line;

/** A diary on the Friday afternoon of the guided example. */
final class DiarySamples {
    private static final String TEMPLATE = "supervision/diary";
    private static final String TITLE = "Diary";

    private DiarySamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        "diary",
                        TEMPLATE,
                        TITLE,
                        diary(
                                List.of(
                                        new Day(
                                                "Monday 27 May 2024",
                                                false,
                                                "Spring bank holiday: no working day",
                                                List.of()),
                                        new Day(
                                                "Friday 31 May 2024",
                                                true,
                                                "",
                                                List.of(
                                                        line("9:30am", "Rowan Ashdown", "came and complied", null),
                                                        line(
                                                                "2pm",
                                                                "Bartholomew Featherstonehaugh-Cholmondeley of the Long Meadow",
                                                                "nothing on record yet",
                                                                "/cases/X123456/appointments/a-1/outcome"),
                                                        line("4:30pm", "Wren Aske", "", null)))),
                                null)),
                Sample.of(
                        "diary-address",
                        TEMPLATE,
                        TITLE,
                        diary(
                                List.of(new Day("Friday 31 May 2024", true, "", List.of())),
                                "http://localhost:8080/calendar/" + "a1B2c3D4e5".repeat(4) + "abc")));
    }

    private static Line line(String time, String name, String came, @Nullable String outcome) {
        return new Line(
                time,
                name,
                "X123456",
                "Appointment, at the office, 45 minutes",
                came,
                "/cases/X123456/appointments/a-1",
                outcome);
    }

    private static DiaryPage diary(List<Day> days, @Nullable String address) {
        return new DiaryPage(
                "Week of 27 May 2024",
                days,
                "/diary?on=2024-05-20",
                "/diary?on=2024-06-03",
                "/diary?on=2024-05-31",
                "/diary?on=2024-05-31&by=day",
                true,
                address == null ? null : Samples.NOW.minus(Duration.ofMinutes(1)),
                address,
                Samples.NOW);
    }
}
