package org.throughcare.service.recall.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.rules.AllowedTypes;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm;
import org.throughcare.service.web.model.recall.RecallForm.Button;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;
import org.throughcare.service.web.model.risk.AssessmentPage.Step;

/** Makes the page of one part of a request. What of the record it rests on is audited before it is shown. */
@Component
class RequestForms {
    private final ShownTrail trail;
    private final RequestPapers papers;
    private final Law law;

    RequestForms(ShownTrail trail, RequestPapers papers, Law law) {
        this.trail = trail;
        this.papers = papers;
        this.law = law;
    }

    RecallForm page(SeenCase seen, Recall recall, Request request, Part part, @Nullable Instant saved, String key) {
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.RECALL_PART_A,
                recall.moves().stream().map(move -> move.entry().id()).toList(),
                0);
        List<PartA.Missing> missing = papers.form(request, recall).missingForSignature();
        boolean check = part == Part.CHECK;
        return new RecallForm(
                seen.shell(),
                Text.text("recall.request.title", part.label()),
                Text.text("recall.request.intro." + part),
                check ? Paths.recallAsk(seen.crn()) : Paths.recallPartA(seen.crn()),
                check ? null : Paths.recallPartA(seen.crn()),
                part.inAddress(),
                steps(seen.crn(), part, missing),
                sections(seen, recall, request, part, missing),
                check
                        ? List.of(new Button(Text.text("recall.request.ask"), "ask", Typed.YES, null))
                        : List.of(
                                new Button(Text.text("recall.request.next"), "next", Typed.YES, null),
                                new Button(Text.text("recall.request.stay"), "stay", Typed.YES, null)),
                saved,
                key);
    }

    private static List<Step> steps(String crn, Part here, List<PartA.Missing> missing) {
        Map<Part, Integer> lacking = new EnumMap<>(Part.class);
        missing.forEach(one -> lacking.merge(Part.answering(one.section()), 1, Integer::sum));
        return Arrays.stream(Part.values())
                .map(part -> new Step(
                        part.label(),
                        Paths.recallPartA(crn, part.inAddress()),
                        part == here,
                        part == Part.CHECK ? missing.size() : lacking.getOrDefault(part, 0)))
                .toList();
    }

    private List<Section> sections(
            SeenCase seen, Recall recall, Request request, Part part, List<PartA.Missing> missing) {
        RequestFields fields = new RequestFields(request.typed());
        return switch (part) {
            case TYPE -> type(recall, request, fields);
            case PERSON -> fields.person();
            case WHAT -> fields.what(seen);
            case ARREST -> fields.arrest();
            case RISK -> fields.risk();
            case AUTHORS -> fields.authors();
            case CHECK -> check(seen.crn(), missing);
        };
    }

    private List<Section> type(Recall recall, Request request, RequestFields fields) {
        AllowedTypes allowed = law.allows(request.typed(), RequestPapers.decided(recall));
        List<Line> lines = new ArrayList<>(allowed.because().stream()
                .map(because -> Line.of(Text.upper(because)))
                .toList());
        if (!allowed.unanswered().isEmpty()) {
            lines.add(Line.of(Text.counted(
                    "recall.request.unanswered", allowed.unanswered().size())));
        }
        return fields.type(
                allowed, Text.text("recall.request.law", PageDates.day(RequestPapers.decided(recall))), lines);
    }

    private static List<Section> check(String crn, List<PartA.Missing> missing) {
        List<Line> lines = missing.stream()
                .map(one -> new Line(
                        Text.text(
                                "recall.request.lacking",
                                one.section().number(),
                                Text.text("parta.section." + one.section().key()),
                                Text.text("parta.q." + one.section().key() + "." + one.question())),
                        "",
                        Paths.recallPartA(crn, Part.answering(one.section()).inAddress()),
                        false))
                .toList();
        return List.of(Section.saying(
                "missing", Text.text(lines.isEmpty() ? "recall.request.whole" : "recall.request.missing"), "", lines));
    }
}
