package org.throughcare.service.recall.partners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.process.Move;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** The facts of a recall that several pages show. */
public final class RecallBlocks {
    private RecallBlocks() {}

    /** The steps of the recall, oldest first, as those may read them who have the whole case open. */
    public static Block history(Desk desk) {
        List<Row> rows = new ArrayList<>();
        for (Move move : desk.last().map(Recall::moves).orElse(List.of())) {
            if (desk.seen().reader().reads(move.entry().entry())) {
                rows.add(Row.of(
                        PageDates.dayAndTime(move.entry().occurred()),
                        FactInWords.of(move.entry().fact())));
            }
        }
        return new Block("history", Text.text("partners.block.history"), rows, true);
    }

    /** The request as it was signed, answer by answer. */
    public static Block request(Desk desk) {
        List<Row> rows = new ArrayList<>();
        desk.last()
                .flatMap(recall -> recall.last(PartAWritten.class))
                .ifPresent(version ->
                        version.fact().answers().forEach(answer -> rows.add(Row.of(answer.question(), answer.text()))));
        return new Block("request", Text.text("partners.block.request"), rows, true);
    }

    /** A time and how long ago it is, for a table. */
    public static String at(Instant at) {
        return PageDates.dayAndTime(at);
    }
}
