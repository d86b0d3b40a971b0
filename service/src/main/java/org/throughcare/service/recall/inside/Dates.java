package org.throughcare.service.recall.inside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.CaseworkFact.PapersServed;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.rules.Absence;
import org.throughcare.practice.recall.rules.CaseworkDates;
import org.throughcare.practice.recall.rules.CaseworkDates.Anchor;
import org.throughcare.practice.recall.rules.ReRelease;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** What follows from the day of the return: days at large, the end of a fixed term, and when the papers are due. */
record Dates(Desk desk, Recall recall) {
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Optional<Stated<LicenceRevoked>> revoked = recall.last(LicenceRevoked.class);
        Optional<Stated<?>> returned = recall.returned();
        if (revoked.isEmpty() || returned.isEmpty()) {
            return rows;
        }
        LocalDate gone = revoked.get().date();
        LocalDate back = returned.get().date();
        add(rows, "revoked", PageDates.day(gone));
        add(rows, "returned", PageDates.dayAndTime(returned.get().occurred()));
        int days = Absence.between(gone, back).map(Absence::days).orElse(0);
        add(rows, "absent", Text.counted("partners.dates.days", days));
        type().ifPresent(type -> rows.addAll(of(type, back, returned.get())));
        recall.last(PapersServed.class)
                .ifPresent(served ->
                        add(rows, "served", PageDates.dayAndTime(served.fact().at())));
        return rows;
    }

    private List<Row> of(RecallTypeConfirmed type, LocalDate back, Stated<?> returned) {
        List<Row> rows = new ArrayList<>();
        boolean standard = type.type() == RecallType.STANDARD;
        Integer term = type.fixedTermDays();
        add(
                rows,
                "type",
                term == null
                        ? Text.text("partners.type." + type.type())
                        : Text.text("partners.asked.days", Text.text("partners.type." + type.type()), term));
        if (term != null) {
            add(rows, "release", PageDates.weekday(ReRelease.on(back, term, List.of(), null)));
        }
        LocalDate told = desk.policy().dateOf(returned.known());
        boolean inside = !returned.occurred().isAfter(revokedAt());
        Anchor anchor = inside ? new Anchor.InCustody(told) : new Anchor.Returned(back, told);
        CaseworkDates due = CaseworkDates.of(desk.policy(), anchor, standard);
        date(rows, "dossier", due.dossier());
        date(rows, "partB", due.partB());
        date(rows, "second", due.secondDossier());
        return rows;
    }

    private Instant revokedAt() {
        return recall.last(LicenceRevoked.class).map(Stated::occurred).orElse(Instant.MIN);
    }

    /** What was confirmed, or else asked for. */
    private Optional<RecallTypeConfirmed> type() {
        return recall.last(RecallTypeConfirmed.class)
                .map(Stated::fact)
                .or(() -> recall.chosen()
                        .map(Stated::fact)
                        .map(asked -> new RecallTypeConfirmed(asked.type(), asked.reason(), asked.fixedTermDays())));
    }

    private static void date(List<Row> rows, String name, @Nullable LocalDate date) {
        if (date != null) {
            add(rows, name, PageDates.weekday(date));
        }
    }

    private static void add(List<Row> rows, String name, String value) {
        rows.add(Row.of(Text.text("partners.dates." + name), value));
    }
}
