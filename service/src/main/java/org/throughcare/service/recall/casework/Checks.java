package org.throughcare.service.recall.casework;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** What the section looks at before it goes on, with what the record says to it. It decides nothing. */
final class Checks {
    private Checks() {}

    static List<Row> of(Desk desk) {
        List<Row> rows = new ArrayList<>();
        desk.last().ifPresent(recall -> {
            rows.add(signatures(recall));
            rows.add(version(recall));
        });
        rows.add(said(
                "licence",
                desk.sentWith()
                        .chronology()
                        .last(Released.class)
                        .map(released -> PageDates.day(released.date()))
                        .orElse("")));
        rows.add(said(
                "conditions",
                desk.sentWith()
                        .chronology()
                        .last(ConditionsSet.class)
                        .map(set -> PageDates.day(set.date()))
                        .orElse("")));
        rows.add(Row.of(Text.text("partners.check.custody"), Text.text("partners.check.custody." + isInside(desk))));
        return rows;
    }

    /** Whether the person is in custody as far as the record says. */
    private static boolean isInside(Desk desk) {
        SupervisionState state = SupervisionState.at(desk.whole(), desk.now());
        return state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
    }

    private static Row signatures(Recall recall) {
        boolean manager = recall.countersigned().isPresent();
        boolean senior = recall.signedOff().isPresent();
        String says = Text.text("partners.check.signatures." + (manager ? "1" : "0") + (senior ? "1" : "0"));
        return new Row(
                Text.text("partners.check.signatures"),
                says,
                manager && senior ? "" : Text.text("partners.check.look"));
    }

    private static Row version(Recall recall) {
        String content = recall.last(PartAWritten.class)
                .map(version -> version.fact().content())
                .orElse("");
        return said("version", content.length() > 12 ? content.substring(0, 12) : content);
    }

    private static Row said(String name, String value) {
        return new Row(
                Text.text("partners.check." + name),
                value.isEmpty() ? Text.text("partners.check.absent") : value,
                value.isEmpty() ? Text.text("partners.check.look") : "");
    }
}
