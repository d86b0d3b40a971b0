package org.throughcare.service.risk.assessment;

import java.util.Set;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** Puts entries on the page as lines: what, from whom, when, and where the entry stands. */
record Lines(Reader reader, String crn) {
    Line of(Stated<?> stated, boolean suspected) {
        CaseEntry entry = EntryShown.of(stated, reader, Set.of());
        String says = entry.says();
        return new Line(
                says == null ? Text.text("cases.entry.hidden") : says,
                Text.text(
                        "risk.assessment.from",
                        Text.text("cases.source." + entry.agency().name()),
                        PageDates.whenToTheDay(entry.occurred())),
                Paths.chronology(crn) + "#entry-" + entry.id(),
                suspected);
    }

    Line of(Stated<?> stated) {
        return of(stated, false);
    }
}
