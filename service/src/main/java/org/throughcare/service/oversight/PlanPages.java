package org.throughcare.service.oversight;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The form with which it is planned what is done about one case over a weekend or holiday, and the entry it becomes. */
@Controller
class PlanPages {
    private final SeeingCases seeing;
    private final RecordingOnce recording;
    private final PlanForms forms;

    PlanPages(SeeingCases seeing, RecordingOnce recording, PlanForms forms) {
        this.seeing = seeing;
        this.recording = recording;
        this.forms = forms;
    }

    @GetMapping(Paths.WEEKEND)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> {
            PlanFields fields = forms.standing(seen)
                    .map(planned -> PlanFields.of(planned.plan()))
                    .orElseGet(PlanFields::empty);
            return shown(seen, fields, Errors.none());
        });
    }

    @PostMapping(Paths.WEEKEND)
    ModelAndView plan(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        PlanFields fields = new PlanFields(sent);
        return seeing.see(who, opened, seen -> {
            Errors errors = record(who, open(seen), fields);
            if (errors.any()) {
                return shown(seen, fields, errors);
            }
            Flash.done(redirect, Text.text("oversight.plan.done", seen.crn()));
            return new ModelAndView("redirect:" + Paths.WEEKEND_HANDOVER);
        });
    }

    private Errors record(SignedIn who, SeenCase seen, PlanFields fields) {
        CommandKey key = fields.command(who, seen.crn());
        if (recording.isRecorded(key)) {
            return Errors.none();
        }
        Errors wrong = fields.errors();
        if (wrong.any()) {
            return wrong;
        }
        boolean done = recording.record(
                who,
                seen,
                fields.plan(who.staff().code()),
                Set.of(Party.PROBATION),
                key,
                "WEEKEND_PLANNED",
                "POST " + Paths.WEEKEND);
        return done ? Errors.none() : Errors.of("couldHappen", Text.text("oversight.plan.sentBefore"));
    }

    private static SeenCase open(SeenCase seen) {
        if (seen.reader().party() != Party.PROBATION || !seen.reader().access().whole()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private ModelAndView shown(SeenCase seen, PlanFields fields, Errors errors) {
        String title = Text.text("cases.title", Text.text("oversight.plan.title"), seen.crn());
        return Pages.page("oversight/plan", title, forms.form(open(seen), fields), errors);
    }
}
