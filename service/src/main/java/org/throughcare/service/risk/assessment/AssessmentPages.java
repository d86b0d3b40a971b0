package org.throughcare.service.risk.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.risk.assessment.Countersigning;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts;
import org.throughcare.service.cases.FormDrafts.Of;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.risk.assessment.Opened.Missing;
import org.throughcare.service.risk.assessment.SigningAssessments.Outcome;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AssessmentPage;

/** An assessment of risk of serious harm, drafted part by part and signed by whoever wrote it. */
@Controller
class AssessmentPages {
    private static final String FORM = "assessment";

    private final SeeingCases seeing;
    private final AssessmentForms forms;
    private final SigningAssessments signing;
    private final FormDrafts drafts;
    private final InstantSource clock;

    AssessmentPages(
            SeeingCases seeing,
            AssessmentForms forms,
            SigningAssessments signing,
            FormDrafts drafts,
            InstantSource clock) {
        this.seeing = seeing;
        this.forms = forms;
        this.signing = signing;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping(Paths.ASSESSMENT)
    ModelAndView part(
            SignedIn who, @CaseFor(Act.ASSESS) Opening.Opened opened, @RequestParam(defaultValue = "") String part) {
        Part asked = Part.of(part).orElse(Part.CHANGED);
        AssessmentPage page = seeing.see(
                who,
                opened,
                seen -> forms.page(
                        who, kept(who, seen), asked, UUID.randomUUID().toString()));
        return shown(opened, page, Errors.none());
    }

    /** As somebody types: answers in words when it was kept. */
    @PostMapping(path = Paths.ASSESSMENT, params = "quietly")
    ResponseEntity<String> keepQuietly(
            SignedIn who,
            @CaseFor(Act.ASSESS) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        Instant saved = seeing.see(who, opened, seen -> keep(who, seen, part(fields), fields));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(Text.text("risk.assessment.saved", PageDates.time(saved)));
    }

    @PostMapping(path = Paths.ASSESSMENT, params = "!quietly")
    ModelAndView save(
            SignedIn who,
            @CaseFor(Act.ASSESS) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Part part = part(fields);
        return seeing.see(who, opened, seen -> {
            Opened before = kept(who, seen);
            Answers typed = before.answers().with(part, fields);
            Errors errors = typed.errors();
            if (errors.any()) {
                Opened wrong = Opened.of(seen, typed, before.saved());
                return shown(opened, forms.page(who, wrong, part, key(fields)), errors);
            }
            Instant saved = keep(who, seen, part, fields);
            Flash.done(redirect, Text.text("risk.assessment.saved", PageDates.time(saved)));
            Part next = fields.containsKey("stay") ? part : part.next();
            return new ModelAndView("redirect:" + Paths.assessment(opened.crn(), next.inAddress()));
        });
    }

    @PostMapping(Paths.SIGN_ASSESSMENT)
    ModelAndView sign(
            SignedIn who,
            @CaseFor(Act.ASSESS) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> {
            Opened written = kept(who, seen);
            return switch (signing.sign(who, written, key(fields))) {
                case Outcome.Recorded recorded -> {
                    drafts.remove(of(who, seen));
                    Countersigning countersigning = recorded.countersigning();
                    Flash.done(
                            redirect,
                            countersigning == null
                                    ? Text.text("risk.assessment.done")
                                    : Text.text("risk.assessment.done") + " " + AssessmentForms.said(countersigning));
                    yield new ModelAndView("redirect:" + Paths.caseOf(opened.crn()));
                }
                case Outcome.Lacking lacking -> {
                    Errors errors = Errors.none();
                    for (Missing missing : lacking.missing()) {
                        errors = errors.and("missing", Text.upper(missing.inWords()));
                    }
                    yield shown(opened, forms.page(who, written, Part.SIGN, key(fields)), errors);
                }
                case Outcome.Overtaken _ ->
                    shown(
                            opened,
                            forms.page(
                                    who, written, Part.SIGN, UUID.randomUUID().toString()),
                            Errors.of("missing", Text.text("risk.assessment.overtaken")));
            };
        });
    }

    private Instant keep(SignedIn who, SeenCase seen, Part part, MultiValueMap<String, String> fields) {
        Answers typed = kept(who, seen).answers().with(part, fields);
        if (typed.errors().any()) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Instant now = clock.instant();
        drafts.keep(of(who, seen), typed.fields(), now);
        return now;
    }

    private Opened kept(SignedIn who, SeenCase seen) {
        return drafts.kept(of(who, seen))
                .map(draft -> Opened.of(seen, new Answers(draft.fields()), draft.saved()))
                .orElseGet(() -> Opened.of(seen, Answers.none(), null));
    }

    private static Of of(SignedIn who, SeenCase seen) {
        return new Of(who.staff().id(), seen.person(), FORM);
    }

    private static Part part(MultiValueMap<String, String> fields) {
        return Part.of(Objects.requireNonNullElse(fields.getFirst("part"), "")).orElse(Part.CHANGED);
    }

    private static String key(MultiValueMap<String, String> fields) {
        return FormKey.of(Objects.requireNonNullElse(fields.getFirst("key"), ""));
    }

    private static ModelAndView shown(Opening.Opened opened, AssessmentPage page, Errors errors) {
        String title = Text.text("cases.title", Text.text("risk.assessment.title"), opened.crn());
        return Pages.page("risk/assessment", title, page, errors);
    }
}
