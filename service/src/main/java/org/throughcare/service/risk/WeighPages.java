package org.throughcare.service.risk;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.WeighPage;

/** The page on which entries that wait for an answer are weighed. Whoever may read the case may look at it. */
@Controller
class WeighPages {
    private static final String REVIEW = "ROSH_REVIEW_REQUIRED";

    private final SeeingCases seeing;
    private final ReadingWeighing reading;
    private final Weighing weighing;
    private final CaseDuties duties;
    private final InstantSource clock;

    WeighPages(SeeingCases seeing, ReadingWeighing reading, Weighing weighing, CaseDuties duties, InstantSource clock) {
        this.seeing = seeing;
        this.reading = reading;
        this.weighing = weighing;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping(Paths.WEIGH)
    ModelAndView weigh(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(required = false) @Nullable Integer duty,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        return page(who, opened, then, new WeighForm(new LinkedMultiValueMap<>()), duty, then.wrong());
    }

    @PostMapping(Paths.WEIGH)
    ModelAndView weighed(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        WeighForm form = new WeighForm(fields);
        Errors errors = weighing.record(who, opened, form);
        if (errors.any()) {
            return page(who, opened, AsKnownAt.NOW, form, null, errors);
        }
        Flash.done(redirect, said(who, opened, form));
        return new ModelAndView("redirect:" + Paths.due(opened.crn()));
    }

    private ModelAndView page(
            SignedIn who,
            Opening.Opened opened,
            AsKnownAt then,
            WeighForm form,
            @Nullable Integer duty,
            Errors errors) {
        WeighPage page = seeing.see(who, opened, then, null, seen -> reading.page(seen, form, duty));
        return Pages.page(
                "risk/weigh", Text.text("cases.title", Text.text("risk.weigh.title"), opened.crn()), page, errors);
    }

    /** What a yes leads to is said at once: the review of the level that the rules now ask for. */
    private String said(SignedIn who, Opening.Opened opened, WeighForm form) {
        if (form.changes().equals("no")) {
            return Text.text("risk.weigh.done.no");
        }
        return review(who, opened).orElseGet(() -> Text.text("risk.weigh.done.yes"));
    }

    private Optional<String> review(SignedIn who, Opening.Opened opened) {
        return seeing.see(
                who,
                opened,
                seen -> duties.open(seen).stream()
                        .filter(duty -> duty.duty().card().kind().equals(REVIEW))
                        .findFirst()
                        .map(duty -> Text.text(
                                "risk.weigh.done.review",
                                PageDates.near(
                                        duty.duty().dueAt(), seen.reader().now()))));
    }
}
