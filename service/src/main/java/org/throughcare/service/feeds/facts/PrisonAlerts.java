package org.throughcare.service.feeds.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.custody.CustodyFact.SelfHarm;
import org.throughcare.practice.identity.NeedFact.CircumstanceRecorded;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** Alerts of a prison. What bears on risk is weighed, and where the code does not say which risk it is classified first. */
final class PrisonAlerts {
    private static final ReferenceTable CODES = ReferenceTable.builtIn("alert-codes.csv");
    private static final String NOT_TO_BE_SHARED = "D";

    private PrisonAlerts() {}

    private enum Becomes {
        INTELLIGENCE,
        SELF_HARM,
        HEALTH,
        CIRCUMSTANCE,
        CLASSIFY
    }

    static List<About> set(Event event) {
        String code = event.additional().text("alertCode");
        @Nullable String alert = event.additional().textIfSaid("alertUuid");
        @Nullable Row row = CODES.row(code);
        Said said = row == null ? unknown(event, code, "") : said(event, code, row);
        if (row != null && row.text("family").equals(NOT_TO_BE_SHARED)) {
            said = said.restricted();
        }
        if (alert != null) {
            said = event.verb().equals("created") ? said.as(name(alert)) : said.correcting(name(alert));
        }
        return event.says(said);
    }

    private static Said said(Event event, String code, Row row) {
        Part detail = event.detail();
        String description = row.text("description");
        @Nullable String comment = detail.textIfSaid("description");
        String account = "prison alert " + code + ", " + description + (comment == null ? "" : ": " + comment);
        @Nullable LocalDate from = detail.dateIfSaid("activeFrom");
        return switch (row.one("becomes", Becomes.class)) {
            case INTELLIGENCE ->
                Said.of(new IntelligenceReceived(row.several("natures", Nature.class), "prison alert", account));
            case SELF_HARM -> Said.of(new SelfHarm(account));
            case HEALTH -> Said.of(new HealthDisclosed(List.of(description), List.of()));
            case CIRCUMSTANCE ->
                Said.of(new CircumstanceRecorded(
                        "prison alert", description, from, detail.dateIfSaid("activeTo"), true));
            case CLASSIFY -> unknown(event, code, description);
        };
    }

    private static Said unknown(Event event, String code, String description) {
        Map<String, String> body = event.body();
        body.put("alert", description.isEmpty() ? code : description);
        return Said.of(new UnknownFact("PRISON_ALERT_" + code, body));
    }

    static List<About> ended(Event event) {
        String code = event.additional().text("alertCode");
        @Nullable Row row = CODES.row(code);
        return event.says(event.report(
                "the prison ended its alert " + code + (row == null ? "" : ", " + row.text("description"))));
    }

    static List<About> deleted(Event event) {
        String alert = event.additional().text("alertUuid");
        return event.says(Said.of(new Retracted("the prison deleted the alert")).correcting(name(alert)));
    }

    private static String name(String alert) {
        return "alert/" + alert;
    }
}
