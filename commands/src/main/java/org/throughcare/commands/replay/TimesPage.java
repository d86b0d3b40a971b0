package org.throughcare.commands.replay;

import java.util.List;
import org.throughcare.commands.words.FigureInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.replay.PassedStage;
import org.throughcare.practice.replay.TimingRow;

/** Where the time went, and what limits and reported figures add up to. */
final class TimesPage {
    private static final int TOOK = "23 hours 59 minutes".length();

    private final Page page;
    private final Replayed replayed;

    TimesPage(Page page, Replayed replayed) {
        this.page = page;
        this.replayed = replayed;
    }

    void print() {
        if (!replayed.stages().isEmpty()) {
            page.title("Where the time went");
            replayed.stages().forEach(this::stage);
        }
        if (!replayed.timing().isEmpty()) {
            page.title("What limits and reported figures add up to");
            page.inset(Assumptions.NOTE);
            Assumptions.of(replayed).forEach(this::assumption);
            replayed.timing().forEach(this::row);
        }
    }

    private void stage(PassedStage stage) {
        String entries =
                stage.toEntry() == null ? stage.fromEntry().toString() : stage.fromEntry() + " to " + stage.toEntry();
        page.item(
                LondonTime.elapsed(stage.from(), stage.to()),
                TOOK,
                Ink.TITLE,
                List.of(
                        Passage.of(Phrasing.capital(stage.name()) + beside(stage) + "."),
                        Passage.quiet(LondonTime.shortly(stage.from()) + " to " + LondonTime.shortly(stage.to()) + ", "
                                + entries
                                + (stage.standIn() ? "; a time of day is a placeholder, so hours are approximate" : "")
                                + ".")));
    }

    private String beside(PassedStage stage) {
        PolicyKey key = stage.figure();
        if (key == null) {
            return "";
        }
        Figure figure = replayed.policy().set().figure(key, LondonTime.date(stage.from()));
        return "; beside it: " + FigureInWords.marked(figure);
    }

    private void assumption(Figure figure) {
        page.item(
                FigureInWords.of(figure.value()),
                TOOK,
                Ink.PLAIN,
                List.of(Passage.of(
                        figure.key().text() + " (" + FigureInWords.of(figure.mark()) + "): " + figure.source() + ".")));
    }

    private void row(TimingRow row) {
        page.item(
                LondonTime.shortly(row.decidedAt()),
                TOOK,
                Ink.TITLE,
                List.of(
                        Passage.of(Phrasing.capital(row.scenario()) + "."),
                        Passage.of((row.asItHappened() ? "Signed " : "Signed by ") + LondonTime.shortly(row.signedBy())
                                + (row.asItHappened() ? ", revoked " : ", revoked by the reported average ")
                                + LondonTime.shortly(row.revokedBy()) + ", in custody by the reported median "
                                + LondonTime.shortly(row.custodyBy()) + " (half take longer).")));
    }
}
