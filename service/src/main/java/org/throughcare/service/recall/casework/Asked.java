package org.throughcare.service.recall.casework;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** What probation asked for, in a few lines. */
final class Asked {
    private Asked() {}

    static List<Row> of(Desk desk) {
        List<Row> rows = new ArrayList<>();
        desk.last().ifPresent(recall -> {
            desk.sent()
                    .ifPresent(sent -> rows.add(new Row(
                            Text.text("partners.asked.sent"),
                            PageDates.dayAndTime(sent.occurred()),
                            Revoke.askedAsEmergency(recall) ? Text.text("partners.emergency") : "")));
            type(recall, rows);
            recall.decision()
                    .ifPresent(decision ->
                            rows.add(Row.of(Text.text("partners.asked.decided"), FactInWords.of(decision.fact()))));
            desk.sent()
                    .filter(sent -> !sent.fact().documents().isEmpty())
                    .ifPresent(sent -> rows.add(Row.of(
                            Text.text("partners.asked.documents"),
                            String.join(", ", sent.fact().documents()))));
        });
        return rows;
    }

    private static void type(Recall recall, List<Row> rows) {
        recall.chosen().ifPresent(chosen -> {
            String type = Text.text("partners.type." + chosen.fact().type());
            Integer days = chosen.fact().fixedTermDays();
            rows.add(new Row(
                    Text.text("partners.asked.type"),
                    (days == null ? type : Text.text("partners.asked.days", type, days)) + ". "
                            + chosen.fact().reason(),
                    chosen.fact().compulsory() ? Text.text("partners.asked.compulsory") : ""));
        });
    }
}
