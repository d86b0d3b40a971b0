package org.throughcare.service.feeds.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** Registers of probation's older case system. */
final class Registrations {
    private static final ReferenceTable REGISTERS = ReferenceTable.builtIn("registers.csv");

    private Registrations() {}

    private enum Becomes {
        ROSH,
        MAPPA,
        NOT_MAPPA,
        IOM,
        ORDER,
        CLASSIFY,
        NOTE
    }

    static List<About> registered(Event event) {
        String code = event.additional().text("registerTypeCode");
        @Nullable Row row = REGISTERS.row(code);
        @Nullable LocalDate on = event.detail().dateIfSaid("registeredOn");
        return event.says((row == null ? unknown(event, code, "") : said(event, code, row)).on(on));
    }

    private static Said said(Event event, String code, Row row) {
        Part detail = event.detail();
        @Nullable String note = detail.textIfSaid("note");
        return switch (row.one("becomes", Becomes.class)) {
            case ROSH -> Said.of(new RoshRecorded(row.one("kind", RiskLevel.class), Map.of(), note));
            case MAPPA -> mappa(event, code, row, note);
            case NOT_MAPPA ->
                Said.of(new MappaScreened(false, Objects.requireNonNullElse(note, "registered as not eligible")));
            case IOM ->
                detail.has("label")
                        ? Said.of(new IomRegistered(detail.one("label", Nature.class), detail.textIfSaid("officer")))
                        : unknown(event, code, row.text("name"));
            case ORDER -> order(row, detail);
            case CLASSIFY -> unknown(event, code, row.text("name"));
            case NOTE ->
                event.report("on the register " + code + ", " + row.text("name") + (note == null ? "" : ": " + note));
        };
    }

    private static Said mappa(Event event, String code, Row row, @Nullable String note) {
        Part detail = event.detail();
        if (!detail.has("category") || !detail.has("level")) {
            return unknown(event, code, row.text("name"));
        }
        int category = detail.number("category");
        int level = detail.number("level");
        if (category < 1 || category > 4) {
            detail.refuse("category", "must lie between 1 and 4, not " + category);
            category = 1;
        }
        if (level < 1 || level > 3) {
            detail.refuse("level", "must lie between 1 and 3, not " + level);
            level = 1;
        }
        return Said.of(new MappaSet(category, level, note));
    }

    private static Said order(Row row, Part detail) {
        String[] kind = row.text("kind").split(" ", 2);
        return Said.of(new ProtectiveOrderMade(
                        OrderKind.valueOf(kind[0]),
                        RiskGroup.valueOf(kind[1]),
                        List.of(),
                        detail.dateIfSaid("endsOn"),
                        null))
                .taken("Known only from the register; whom it protects is taken as such orders usually are.");
    }

    private static Said unknown(Event event, String code, String name) {
        Map<String, String> body = event.body();
        body.put("register", name.isEmpty() ? code : name);
        return Said.of(new UnknownFact("REGISTER_" + code, body));
    }
}
