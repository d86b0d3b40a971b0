package org.throughcare.service.recall.deciding;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** What was passed to a manager, as the manager reads it: everything that was answered, and what it rests on. */
final class PassedShown {
    private PassedShown() {}

    /** The concerns, what happened, what was passed and the efforts, in that order. */
    static List<Section> of(OnRecord onRecord, Recall recall) {
        List<Section> sections = new ArrayList<>(List.of(onRecord.concerns(), onRecord.happened()));
        recall.last(ConsiderationPassed.class)
                .ifPresentOrElse(
                        passed -> sections.add(passed(passed)),
                        () -> recall.last(ConsiderationBegun.class)
                                .ifPresent(begun -> sections.add(Section.saying(
                                        "passed",
                                        Text.text("recall.begun.heading"),
                                        said(begun),
                                        List.of(Line.of(begun.fact().because()))))));
        sections.add(Section.saying(
                "efforts",
                Text.text("recall.efforts"),
                onRecord.efforts().isEmpty() ? Text.text("recall.efforts.none") : "",
                onRecord.efforts()));
        return sections;
    }

    private static Section passed(Stated<ConsiderationPassed> stated) {
        ConsiderationPassed passed = stated.fact();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Text.text(passed.asksForRecall() ? "recall.passed.asks" : "recall.passed.leaves")));
        lines.add(line("ledTo", passed.ledTo()));
        lines.add(line("risk", risk(passed.risk())));
        lines.add(line(
                "conditions",
                passed.conditions().isEmpty()
                        ? Text.text("recall.passed.none")
                        : String.join("; ", passed.conditions())));
        lines.add(line("response", passed.response()));
        lines.add(line(
                "tried",
                passed.alternatives().isEmpty()
                        ? Text.text("recall.passed.none")
                        : String.join(
                                "; ",
                                passed.alternatives().stream()
                                        .map(tried -> Text.text("recall.alternative." + tried.what()) + ": "
                                                + tried.details())
                                        .toList())));
        lines.add(line("group", Text.text("recall.group." + passed.sentenceGroup())));
        return Section.saying("passed", Text.text("recall.passed.heading"), said(stated), lines);
    }

    private static String risk(RiskLimb risk) {
        return Text.text(
                "recall.passed.limbs",
                Text.text(risk.increased() ? "recall.yes" : "recall.no"),
                Text.text(risk.unmanageable() ? "recall.yes" : "recall.no"),
                Text.text(risk.imminent() ? "recall.yes" : "recall.no"),
                risk.account());
    }

    private static Line line(String what, String says) {
        return Line.of(Text.text("recall.passed." + what, says));
    }

    private static String said(Stated<?> stated) {
        return Text.text(
                "recall.passed.by",
                stated.entry().provenance().source().system(),
                PageDates.dayAndTime(stated.occurred()));
    }
}
