package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.SelfHarm;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.PersonNumber;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** Incidents in a prison: of each prisoner in the report what that prisoner did in it, never what another did. */
final class PrisonIncidents {
    private static final ReferenceTable TYPES = ReferenceTable.builtIn("incident-types.csv");
    private static final ReferenceTable ROLES = ReferenceTable.builtIn("incident-roles.csv");
    private static final int MOST_PRISONERS = 100;

    private PrisonIncidents() {}

    private enum Becomes {
        CONDUCT,
        SELF_HARM,
        CLASSIFY
    }

    private enum Took {
        ACTED,
        SUFFERED,
        PRESENT
    }

    static List<About> reported(Event event) {
        Part detail = event.detail();
        if (!detail.has("type")) {
            return event.kept();
        }
        String type = detail.text("type");
        List<Part> prisoners = detail.parts("prisoners", MOST_PRISONERS);
        if (prisoners.isEmpty()) {
            return event.says(said(event, type, detail));
        }
        List<About> all = new ArrayList<>();
        for (Part prisoner : prisoners) {
            PersonNumber number = new PersonNumber(NumberType.NOMS, prisoner.text("prisonerNumber"));
            all.add(new About(List.of(number), List.of(said(event, type, prisoner))));
        }
        return all;
    }

    private static Said said(Event event, String type, Part prisoner) {
        Part detail = event.detail();
        String role = prisoner.text("role");
        @Nullable Row part = ROLES.row(role);
        @Nullable Row row = TYPES.row(type);
        Said said = part == null || row == null
                ? unknown(type, role, detail)
                : switch (part.one("part", Took.class)) {
                    case ACTED -> acted(type, row, prisoner, detail);
                    case SUFFERED -> event.report("harmed or at risk in an incident of the type " + type);
                    case PRESENT -> event.report("present at an incident of the type " + type);
                };
        @Nullable String report = event.additional().textIfSaid("reportReference");
        if (report != null) {
            said = event.verb().equals("created") ? said.as(name(report)) : said.correcting(name(report));
        }
        return said.at(detail.momentIfSaid("happenedAt"));
    }

    private static Said acted(String type, Row row, Part prisoner, Part detail) {
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        natures.addAll(row.several("natures", Nature.class));
        natures.addAll(prisoner.several("natures", Nature.class));
        @Nullable String account = prisoner.textIfSaid("account");
        Becomes becomes = row.one("becomes", Becomes.class);
        if (becomes == Becomes.SELF_HARM) {
            return Said.of(new SelfHarm(account == null ? "incident of the type " + type : account));
        }
        return becomes == Becomes.CLASSIFY && natures.isEmpty()
                ? unknown(type, prisoner.text("role"), detail)
                : Said.of(new IncidentRecorded(natures, 1, prisoner.several("towards", Towards.class), account));
    }

    private static Said unknown(String type, String role, Part detail) {
        Map<String, String> body = new TreeMap<>();
        body.put("role", role);
        @Nullable String title = detail.textIfSaid("title");
        if (title != null) {
            body.put("title", title);
        }
        return Said.of(new UnknownFact("PRISON_INCIDENT_" + type, body));
    }

    private static String name(String report) {
        return "incident/" + report;
    }
}
