package org.throughcare.service.recall.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts.Draft;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Drafts;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where a manager decides whether to recall, with reasons, on everything that was passed (R61, R73, R74, R75). */
@Controller
class RecallDecisionPages {
    private static final String FORM = "recall-decision";
    private static final String DECISION = "decision";
    private static final String REASONS = "reasons";
    private static final String CONTROLS = "controls";
    private static final String REVIEWER = "reviewer";
    private static final String EXPIRES = "expires";

    private final SeeingCases seeing;
    private final RecallDecisionForms forms;
    private final RecallActs acts;
    private final Drafts drafts;

    RecallDecisionPages(SeeingCases seeing, RecallDecisionForms forms, RecallActs acts, Drafts drafts) {
        this.seeing = seeing;
        this.forms = forms;
        this.acts = acts;
        this.drafts = drafts;
    }

    @GetMapping(Paths.RECALL_DECIDE)
    ModelAndView form(SignedIn who, @CaseFor(Act.DECIDE_RECALL) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> {
            if (!RecallDecisionForms.decides(seen)) {
                return new ModelAndView("redirect:" + Paths.recall(seen.crn()));
            }
            Optional<Draft> draft = drafts.kept(who, seen, FORM);
            Typed typed = draft.map(kept -> new Typed(kept.fields())).orElse(Typed.none());
            return shown(seen, typed, draft, UUID.randomUUID().toString(), Errors.none());
        });
    }

    @PostMapping(path = Paths.RECALL_DECIDE, params = "quietly")
    ResponseEntity<String> keepQuietly(
            SignedIn who,
            @CaseFor(Act.DECIDE_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        return Drafts.said(seeing.see(who, opened, seen -> drafts.keep(who, seen, FORM, fields)));
    }

    @PostMapping(path = Paths.RECALL_DECIDE, params = "!quietly")
    ModelAndView decide(
            SignedIn who,
            @CaseFor(Act.DECIDE_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            Errors errors = errors(typed, seen);
            if (errors.any()) {
                return shown(seen, typed, Optional.empty(), typed.key(), errors);
            }
            boolean recalls = Boolean.TRUE.equals(typed.yesOrNo(DECISION));
            Wish wish = Wish.of(
                    List.of(Step.of(
                            act(seen, recalls),
                            recalls ? Wish.WITH_CASEWORK : Wish.OURS,
                            role -> new RecallDecided(
                                    recalls,
                                    role,
                                    typed.text(REASONS),
                                    recalls ? List.of() : controls(typed),
                                    recalls ? null : expires(typed).orElse(null),
                                    who.staff().code()))),
                    typed.command(who, "recall decision", seen.crn()),
                    "RECALL_DECIDED",
                    "POST " + Paths.RECALL_DECIDE);
            return switch (acts.carryOut(who, seen, wish)) {
                case Done _ -> {
                    drafts.remove(who, seen, FORM);
                    Flash.done(redirect, Text.text(recalls ? "recall.decide.done.yes" : "recall.decide.done.no"));
                    yield new ModelAndView("redirect:" + Paths.recall(seen.crn()));
                }
                case Refused refused ->
                    shown(
                            seen,
                            typed,
                            Optional.empty(),
                            UUID.randomUUID().toString(),
                            Errors.of(DECISION, refused.sentence()));
            };
        });
    }

    /** Before anything was passed only a recall can be decided, out of hours. */
    private static RecallAct act(SeenCase seen, boolean recalls) {
        boolean passed =
                Recalls.open(RecallActs.recalls(seen)).map(Recall::state).orElse(RecallState.WITH_MANAGER)
                        != RecallState.CONSIDERING;
        if (!recalls) {
            return RecallAct.DECIDE_NO_RECALL;
        }
        return passed ? RecallAct.DECIDE_RECALL : RecallAct.DECIDE_OUT_OF_HOURS;
    }

    private static List<String> controls(Typed typed) {
        List<String> controls = new ArrayList<>(typed.lines(CONTROLS));
        controls.add(Text.text("recall.decide.reviewedBy", typed.text(REVIEWER)));
        return controls;
    }

    private static Optional<LocalDate> expires(Typed typed) {
        return typed.date(EXPIRES).date();
    }

    private static Errors errors(Typed typed, SeenCase seen) {
        Errors errors = typed.tooLong();
        if (typed.yesOrNo(DECISION) == null) {
            errors = errors.and(DECISION, Text.text("recall.decide.decision.missing"));
        }
        errors = typed.needed(errors, "recall.decide.", REASONS);
        if (Boolean.FALSE.equals(typed.yesOrNo(DECISION))) {
            errors = typed.needed(errors, "recall.decide.", CONTROLS, REVIEWER);
            Optional<LocalDate> expires = expires(typed);
            if (expires.isEmpty() || !expires.get().isAfter(seen.today())) {
                errors = errors.and(EXPIRES, Text.text("recall.decide.expires.missing"));
            }
        }
        return errors;
    }

    private ModelAndView shown(SeenCase seen, Typed typed, Optional<Draft> draft, String key, Errors errors) {
        return Pages.page(
                "recall/form",
                Text.text("cases.title", Text.text("recall.decide.title"), seen.crn()),
                forms.decision(seen, typed, draft.map(Draft::saved).orElse(null), key),
                errors);
    }
}
