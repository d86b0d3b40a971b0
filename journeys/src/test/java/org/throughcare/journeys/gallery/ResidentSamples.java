package org.throughcare.journeys.gallery;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.model.supervision.ResidentsPage;
import org.throughcare.service.web.model.supervision.ResidentsPage.Colour;
import org.throughcare.service.web.model.supervision.ResidentsPage.One;

/** Residents of approved premises at night, and premises where nobody lives. */
final class ResidentSamples {
    private static final String TEMPLATE = "supervision/residents";
    private static final String TITLE = "Residents";
    private static final Instant NOW = Instant.parse("2024-05-31T22:40:00Z");

    private ResidentSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of(
                        "residents",
                        TEMPLATE,
                        TITLE,
                        new ResidentsPage(
                                "Larch House",
                                List.of(
                                        one("Rowan Ashdown", "Out, curfew began", Colour.RED, "8pm today", "in"),
                                        one(
                                                "Bartholomew Featherstonehaugh-Cholmondeley of the Long Meadow",
                                                "Expected",
                                                Colour.YELLOW,
                                                "31 May 2024",
                                                "arrive"),
                                        one("Wren Aske", "In", Colour.GREEN, "5:30pm today", "out")),
                                NOW)),
                Sample.of("residents-empty", TEMPLATE, TITLE, new ResidentsPage("Larch House", List.of(), NOW)));
    }

    private static One one(String name, String standing, Colour colour, String since, String act) {
        return new One(
                "X123456",
                name,
                standing,
                colour,
                since,
                "30 August 2024",
                act.equals("arrive") ? "" : "M. Tarn",
                act.equals("in") ? "1 search is asked for." : "",
                act,
                "key-" + act);
    }
}
