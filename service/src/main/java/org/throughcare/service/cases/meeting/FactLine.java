package org.throughcare.service.cases.meeting;

import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** A fact on one line with when it happened. */
final class FactLine {
    private FactLine() {}

    static String of(Stated<?> stated) {
        return Text.text(
                "cases.line",
                FactInWords.of(stated.fact()),
                PageDates.when(stated.entry().times().occurred()));
    }
}
