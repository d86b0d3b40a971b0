package org.throughcare.service.recall.deciding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallEndorsed;
import org.throughcare.practice.recall.ConsiderationFact.NoRecallLetterIssued;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm;

/** What follows a decision not to recall: an endorsement where it is not the first on the licence, and the letter (R74). */
@Controller
class NoRecallPages {
    private final SeeingCases seeing;
    private final RecallDecisionForms forms;
    private final RecallActs acts;

    NoRecallPages(SeeingCases seeing, RecallDecisionForms forms, RecallActs acts) {
        this.seeing = seeing;
        this.forms = forms;
        this.acts = acts;
    }

    @GetMapping(Paths.RECALL_ENDORSE)
    ModelAndView endorsement(SignedIn who, @CaseFor(Act.SIGN_RECALL) Opening.Opened opened) {
        return seeing.see(
                who, opened, seen -> shown(seen, forms.endorsement(seen, Typed.none(), newKey()), Errors.none()));
    }

    @PostMapping(Paths.RECALL_ENDORSE)
    ModelAndView endorse(
            SignedIn who,
            @CaseFor(Act.SIGN_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            Errors errors = typed.needed(typed.tooLong(), "recall.endorse.", "reasons");
            if (!errors.any()) {
                errors = carriedOut(
                        who,
                        seen,
                        wish(
                                who,
                                seen,
                                typed,
                                RecallAct.ENDORSE_NO_RECALL,
                                Paths.RECALL_ENDORSE,
                                role -> new NoRecallEndorsed(role, who.staff().code(), typed.text("reasons"))),
                        "reasons");
            }
            return errors.any()
                    ? shown(seen, forms.endorsement(seen, typed, newKey()), errors)
                    : done(seen, redirect, "recall.endorse.done");
        });
    }

    @GetMapping(Paths.RECALL_LETTER)
    ModelAndView letter(SignedIn who, @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> shown(seen, forms.letter(seen, Typed.none(), newKey()), Errors.none()));
    }

    @PostMapping(Paths.RECALL_LETTER)
    ModelAndView issue(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            Errors errors = typed.needed(typed.tooLong(), "recall.letter.", "why", "breach", "reason");
            errors = typed.needed(errors, "recall.letter.", "expectations", "next");
            if (!errors.any()) {
                errors = carriedOut(
                        who,
                        seen,
                        wish(
                                who,
                                seen,
                                typed,
                                RecallAct.ISSUE_LETTER,
                                Paths.RECALL_LETTER,
                                role -> letter(seen, typed, role)),
                        "why");
            }
            return errors.any()
                    ? shown(seen, forms.letter(seen, typed, newKey()), errors)
                    : done(seen, redirect, "recall.letter.done");
        });
    }

    private static NoRecallLetterIssued letter(SeenCase seen, Typed typed, Role role) {
        Set<WhyConsidered> why = EnumSet.noneOf(WhyConsidered.class);
        for (WhyConsidered one : WhyConsidered.values()) {
            if (typed.chosen("why").contains(one.name())) {
                why.add(one);
            }
        }
        return new NoRecallLetterIssued(
                role,
                seen.today(),
                why,
                typed.text("breach"),
                typed.text("reason"),
                typed.optional("progress"),
                typed.optional("thoughts"),
                typed.text("expectations"),
                typed.text("next"));
    }

    private static Wish wish(
            SignedIn who, SeenCase seen, Typed typed, RecallAct act, String path, Function<Role, Fact> fact) {
        return Wish.of(
                List.of(Step.of(act, Wish.OURS, fact)),
                typed.command(who, act.name(), seen.crn()),
                act.name(),
                "POST " + path);
    }

    private Errors carriedOut(SignedIn who, SeenCase seen, Wish wish, String field) {
        return switch (acts.carryOut(who, seen, wish)) {
            case Done _ -> Errors.none();
            case Refused refused -> Errors.of(field, refused.sentence());
        };
    }

    private static ModelAndView done(SeenCase seen, RedirectAttributes redirect, String words) {
        Flash.done(redirect, Text.text(words));
        return new ModelAndView("redirect:" + Paths.recall(seen.crn()));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static ModelAndView shown(SeenCase seen, RecallForm page, Errors errors) {
        return Pages.page("recall/form", Text.text("cases.title", page.title(), seen.crn()), page, errors);
    }
}
