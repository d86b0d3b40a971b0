package org.throughcare.service.recall.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** What a recall leaves on record to be read: the decision and why, the letter, versions of the request, who was consulted. */
final class WhatIsKept {
    private static final int SHORT = 12;

    private WhatIsKept() {}

    static List<Section> of(SeenCase seen, Optional<Recall> last) {
        List<Section> sections = new ArrayList<>();
        last.flatMap(Recall::decision)
                .ifPresent(decision -> sections.add(Section.saying(
                        "decision",
                        Text.text("recall.decided.heading"),
                        Text.text(decision.fact().recall() ? "recall.decided.yes" : "recall.decided.no"),
                        decided(decision.fact().reasons(), decision.fact().controls()))));
        last.flatMap(recall -> recall.last(NoRecallLetterIssued.class))
                .ifPresent(letter -> sections.add(Section.saying(
                        "letter",
                        Text.text("recall.letter.kept"),
                        "",
                        List.of(new Line(
                                Text.text("recall.letter.open", PageDates.dayAndTime(letter.occurred())),
                                "",
                                Paths.letter(seen.crn(), letter.id().value()),
                                false)))));
        List<Line> versions = versions(
                seen,
                last.map(recall -> recall.all(PartAWritten.class).toList()).orElse(List.of()));
        if (!versions.isEmpty()) {
            sections.add(Section.saying("versions", Text.text("recall.versions"), "", versions));
        }
        List<Line> consulted = new OnRecord(seen, Optional.empty()).lines(consultations(seen, last));
        sections.add(Section.saying(
                "consulted",
                Text.text("recall.consulted"),
                Text.text(consulted.isEmpty() ? "recall.consulted.none" : "recall.consulted.says"),
                consulted));
        return sections;
    }

    private static List<Line> versions(SeenCase seen, List<Stated<PartAWritten>> versions) {
        boolean export =
                NeedToKnow.allows(seen.reader().access(), seen.reader().staff().post(), Act.EXPORT);
        List<Line> lines = new ArrayList<>();
        for (int at = versions.size(); at > 0; at--) {
            Stated<PartAWritten> version = versions.get(at - 1);
            String content = version.fact().content();
            lines.add(new Line(
                    Text.text("recall.version", at, PageDates.dayAndTime(version.occurred())),
                    Text.text("recall.fingerprint", content.substring(0, Math.min(SHORT, content.length()))),
                    export ? Paths.recallPaper(seen.crn(), at, "pdf") : null,
                    false));
            if (export) {
                lines.add(new Line(
                        Text.text("recall.version.docx", at), "", Paths.recallPaper(seen.crn(), at, "docx"), false));
            }
        }
        return lines;
    }

    private static List<Line> decided(String reasons, List<String> controls) {
        List<Line> lines = new ArrayList<>(List.of(Line.of(Text.text("recall.decided.reasons", reasons))));
        controls.forEach(control -> lines.add(Line.of(Text.text("recall.decided.control", control))));
        return lines;
    }

    private static List<Stated<?>> consultations(SeenCase seen, Optional<Recall> last) {
        return seen.picture().chronology().all().stream()
                .filter(entry ->
                        entry.fact() instanceof ManagementConsultation || entry.fact() instanceof ConsultationConfirmed)
                .filter(entry -> last.map(recall ->
                                !entry.occurred().isBefore(recall.began().minusSeconds(86_400)))
                        .orElse(true))
                .<Stated<?>>map(entry -> entry)
                .toList();
    }
}
