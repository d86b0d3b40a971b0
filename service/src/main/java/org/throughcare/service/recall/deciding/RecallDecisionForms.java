package org.throughcare.service.recall.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.recall.RecallForm;
import org.throughcare.service.web.model.recall.RecallForm.Button;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** Makes the pages of a decision, its endorsement and its letter. What they rest on is audited before it is shown. */
@Component
class RecallDecisionForms {
    private final ShownTrail trail;

    RecallDecisionForms(ShownTrail trail) {
        this.trail = trail;
    }

    /** Whether the reader can decide now. */
    static boolean decides(SeenCase seen) {
        return may(seen, RecallAct.DECIDE_RECALL) || may(seen, RecallAct.DECIDE_OUT_OF_HOURS);
    }

    private static boolean may(SeenCase seen, RecallAct act) {
        return RecallActs.may(
                RecallActs.recalls(seen),
                act,
                seen.reader().staff(),
                seen.reader().now());
    }

    RecallForm decision(SeenCase seen, Typed typed, @Nullable Instant saved, String key) {
        Optional<Recall> open = open(seen, Paths.RECALL_DECIDE);
        List<Section> sections = new ArrayList<>(
                open.map(recall -> PassedShown.of(OnRecord.of(seen), recall)).orElse(List.of()));
        boolean asked = decides(seen);
        if (asked) {
            sections.add(Section.asking(
                    "decide",
                    Text.text("recall.decide.heading"),
                    Text.text("recall.decide.says"),
                    List.of(),
                    List.of(
                            typed.askOne(
                                    "decision",
                                    Text.text("recall.decide.decision"),
                                    null,
                                    List.of(
                                            Choice.of(Typed.YES, Text.text("recall.decide.yes")),
                                            Choice.of(Typed.NO, Text.text("recall.decide.no")))),
                            typed.askLines("reasons", Text.text("recall.decide.reasons"), null))));
            sections.add(Section.asking(
                    "instead",
                    Text.text("recall.decide.instead"),
                    Text.text("recall.decide.instead.says"),
                    List.of(),
                    List.of(
                            typed.askLines(
                                    "controls",
                                    Text.text("recall.decide.controls"),
                                    Text.text("recall.decide.controls.hint")),
                            typed.askLine("reviewer", Text.text("recall.decide.reviewer"), null),
                            typed.askDate("expires", Text.text("recall.decide.expires"), null))));
        }
        return new RecallForm(
                seen.shell(),
                Text.text("recall.decide.title"),
                asked ? Text.text("recall.decide.intro") : stands(open),
                Paths.recallDecide(seen.crn()),
                asked ? Paths.recallDecide(seen.crn()) : null,
                "",
                List.of(),
                sections,
                asked ? List.of(button("recall.decide.button")) : List.of(),
                saved,
                key);
    }

    RecallForm endorsement(SeenCase seen, Typed typed, String key) {
        Optional<Recall> open = open(seen, Paths.RECALL_ENDORSE);
        boolean asked = may(seen, RecallAct.ENDORSE_NO_RECALL);
        List<Section> sections = new ArrayList<>();
        if (asked) {
            open.ifPresent(recall -> {
                sections.add(decided(recall));
                sections.addAll(PassedShown.of(OnRecord.of(seen), recall));
            });
            sections.add(Section.asking(
                    "endorse",
                    Text.text("recall.endorse.heading"),
                    "",
                    List.of(),
                    List.of(typed.askLines("reasons", Text.text("recall.endorse.reasons"), null))));
        }
        return plain(
                seen,
                Text.text("recall.endorse.title"),
                asked ? Text.text("recall.endorse.intro") : stands(open),
                Paths.recallEndorse(seen.crn()),
                sections,
                asked ? List.of(button("recall.endorse.button")) : List.of(),
                key);
    }

    RecallForm letter(SeenCase seen, Typed typed, String key) {
        Optional<Recall> open = open(seen, Paths.RECALL_LETTER);
        boolean asked = may(seen, RecallAct.ISSUE_LETTER);
        List<Section> sections = new ArrayList<>();
        if (asked) {
            open.ifPresent(recall -> sections.add(decided(recall)));
            sections.add(Section.asking(
                    "letter",
                    Text.text("recall.letter.heading"),
                    Text.text("recall.letter.says"),
                    List.of(),
                    List.of(
                            typed.askAny(
                                    "why",
                                    Text.text("recall.letter.why"),
                                    null,
                                    Typed.choices(WhyConsidered.values(), "recall.letter.why.")),
                            lines(typed, "breach"),
                            lines(typed, "reason"),
                            lines(typed, "progress"),
                            lines(typed, "thoughts"),
                            lines(typed, "expectations"),
                            lines(typed, "next"))));
        }
        return plain(
                seen,
                Text.text("recall.letter.title"),
                asked ? Text.text("recall.letter.intro") : stands(open),
                Paths.recallLetter(seen.crn()),
                sections,
                asked ? List.of(button("recall.letter.button")) : List.of(),
                key);
    }

    private static Field lines(Typed typed, String name) {
        return typed.askLines(name, Text.text("recall.letter." + name), null);
    }

    private static Section decided(Recall recall) {
        List<Line> lines = new ArrayList<>();
        recall.decision().ifPresent(decision -> {
            lines.add(
                    Line.of(Text.text("recall.decided.reasons", decision.fact().reasons())));
            decision.fact()
                    .controls()
                    .forEach(control -> lines.add(Line.of(Text.text("recall.decided.control", control))));
        });
        return Section.saying("decided", Text.text("recall.decided.heading"), "", lines);
    }

    private static RecallForm plain(
            SeenCase seen,
            String title,
            String intro,
            String action,
            List<Section> sections,
            List<Button> buttons,
            String key) {
        return new RecallForm(seen.shell(), title, intro, action, null, "", List.of(), sections, buttons, null, key);
    }

    private Optional<Recall> open(SeenCase seen, String path) {
        Optional<Recall> open = Recalls.open(RecallActs.recalls(seen));
        trail.sentencesShown(
                seen.person(),
                "GET " + path,
                open.map(recall -> recall.moves().stream()
                                .map(move -> move.entry().id())
                                .toList())
                        .orElse(List.of()),
                0);
        return open;
    }

    private static String stands(Optional<Recall> open) {
        return open.map(recall -> Text.text("recall.nothing.now", recall.state().inWords()))
                .orElse(Text.text("recall.none"));
    }

    private static Button button(String words) {
        return new Button(Text.text(words), "done", Typed.YES, null);
    }
}
