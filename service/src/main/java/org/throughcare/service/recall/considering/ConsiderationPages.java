package org.throughcare.service.recall.considering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts.Draft;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Drafts;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where a recall is considered on one page, prefilled from the record, and passed to the manager. */
@Controller
class ConsiderationPages {
    private static final String FORM = "recall";

    private final SeeingCases seeing;
    private final ConsiderationForms forms;
    private final RecallActs acts;
    private final RecordingOnce recording;
    private final Drafts drafts;

    ConsiderationPages(
            SeeingCases seeing, ConsiderationForms forms, RecallActs acts, RecordingOnce recording, Drafts drafts) {
        this.seeing = seeing;
        this.forms = forms;
        this.acts = acts;
        this.recording = recording;
        this.drafts = drafts;
    }

    @GetMapping(Paths.RECALL_NEW)
    ModelAndView form(SignedIn who, @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> {
            if (Recalls.open(RecallActs.recalls(seen))
                    .filter(open -> !isOpen(open))
                    .isPresent()) {
                return new ModelAndView("redirect:" + Paths.recall(seen.crn()));
            }
            Optional<Draft> draft = drafts.kept(who, seen, FORM);
            Consideration filled = draft.map(kept -> new Consideration(new Typed(kept.fields())))
                    .orElseGet(() -> Consideration.suggested(seen, OnRecord.of(seen)));
            return shown(
                    seen, filled, draft.map(Draft::saved), UUID.randomUUID().toString(), Errors.none());
        });
    }

    /** As somebody types: answers in words when it was kept. */
    @PostMapping(path = Paths.RECALL_NEW, params = "quietly")
    ResponseEntity<String> keepQuietly(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        return Drafts.said(seeing.see(who, opened, seen -> drafts.keep(who, seen, FORM, fields)));
    }

    @PostMapping(path = Paths.RECALL_NEW, params = "!quietly")
    ModelAndView pass(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            if (fields.containsKey("keep")) {
                return kept(who, seen, fields, redirect, "");
            }
            Consideration filled = new Consideration(typed).citing(seen.open());
            boolean begins = fields.containsKey("begin");
            Errors errors = begins ? typed.needed(Errors.none(), "recall.new.", Consideration.LED_TO) : filled.errors();
            if (errors.any()) {
                return shown(seen, filled, Optional.empty(), typed.key(), errors);
            }
            return switch (acts.carryOut(who, seen, wish(who, seen, filled, begins))) {
                case Done _ -> {
                    drafts.remove(who, seen, FORM);
                    Flash.done(redirect, Text.text(begins ? "recall.new.begun" : "recall.new.passed"));
                    yield new ModelAndView("redirect:" + Paths.recall(seen.crn()));
                }
                case Refused refused ->
                    shown(
                            seen,
                            filled,
                            Optional.empty(),
                            UUID.randomUUID().toString(),
                            Errors.of(Consideration.LED_TO, refused.sentence()));
            };
        });
    }

    /** Records an effort to find the person, and keeps what was typed meanwhile. */
    @PostMapping(Paths.RECALL_EFFORT)
    ModelAndView effort(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            Optional<Means> means = typed.one("means", Means.class);
            means.ifPresent(by -> recording.record(
                    who,
                    seen,
                    new EffortToLocate(by, false, null),
                    Wish.OURS,
                    typed.command(who, "effort", seen.crn()),
                    "EFFORT_RECORDED",
                    "POST " + Paths.RECALL_EFFORT));
            fields.remove("means");
            return kept(
                    who,
                    seen,
                    fields,
                    redirect,
                    means.map(by -> Text.text("recall.effort.done", Text.text("recall.effort." + by)))
                            .orElse(""));
        });
    }

    private ModelAndView kept(
            SignedIn who,
            SeenCase seen,
            MultiValueMap<String, String> fields,
            RedirectAttributes redirect,
            String done) {
        MultiValueMap<String, String> draft = new LinkedMultiValueMap<>(fields);
        draft.remove("keep");
        draft.remove(Consideration.SIGN);
        Instant saved = drafts.keep(who, seen, FORM, draft);
        Flash.done(redirect, done.isEmpty() ? Text.text("recall.draft.saved", PageDates.time(saved)) : done);
        return new ModelAndView("redirect:" + Paths.newRecall(seen.crn()) + (done.isEmpty() ? "" : "#efforts"));
    }

    private static Wish wish(SignedIn who, SeenCase seen, Consideration filled, boolean begins) {
        List<Step> steps = new ArrayList<>();
        if (Recalls.open(RecallActs.recalls(seen))
                .filter(open -> open.state() == RecallState.CONSIDERING)
                .isEmpty()) {
            steps.add(Step.of(RecallAct.CONSIDER, Wish.OURS, filled::begun));
        }
        if (!begins) {
            steps.add(Step.of(RecallAct.PASS, Wish.OURS, filled::passed));
        }
        return Wish.of(
                steps,
                filled.typed().command(who, "recall", seen.crn()),
                begins ? "RECALL_CONSIDERED" : "RECALL_PASSED",
                "POST " + Paths.RECALL_NEW);
    }

    /** Whether the consideration can be begun or gone on with. */
    private static boolean isOpen(Recall recall) {
        return recall.state() == RecallState.CONSIDERING
                || recall.state() == RecallState.LETTER_DUE
                || recall.state() == RecallState.ENDORSEMENT_DUE;
    }

    private ModelAndView shown(
            SeenCase seen, Consideration filled, Optional<Instant> saved, String key, Errors errors) {
        return Pages.page(
                "recall/form",
                Text.text("cases.title", Text.text("recall.new.title"), seen.crn()),
                forms.page(seen, filled, saved.orElse(null), key),
                errors);
    }
}
