package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.MayOnly;
import org.throughcare.service.access.ProvingAgain;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.AccessSettings;
import org.throughcare.service.access.acts.EmergencyReason;
import org.throughcare.service.access.acts.OpeningInEmergency;
import org.throughcare.service.access.acts.OpeningInEmergency.Asked;
import org.throughcare.service.access.acts.OpeningInEmergency.Outcome;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.BreakGlass;

/** Opening a case in an emergency. The form is the same for every number that could be a case's, whether or not it is one. */
@Controller
class BreakGlassPages {
    private final OpeningInEmergency opening;
    private final ProvingAgain proof;
    private final AccessSettings settings;
    private final InstantSource clock;

    BreakGlassPages(OpeningInEmergency opening, ProvingAgain proof, AccessSettings settings, InstantSource clock) {
        this.opening = opening;
        this.proof = proof;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(Paths.BREAK_GLASS)
    ModelAndView form(@PathVariable String crn, SignedIn who) {
        MayOnly.those(who, Act.BREAK_GLASS);
        return page(AccessRequestPages.number(crn), "", "", Errors.none());
    }

    @PostMapping(Paths.BREAK_GLASS)
    ModelAndView open(
            @PathVariable String crn,
            @RequestParam(defaultValue = "") String reasonCode,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String password,
            SignedIn who,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.BREAK_GLASS);
        String number = AccessRequestPages.number(crn);
        Optional<EmergencyReason> why = Arrays.stream(EmergencyReason.values())
                .filter(known -> known.name().equals(reasonCode))
                .findFirst();
        if (why.isEmpty()) {
            return page(number, reasonCode, reason, Errors.of("reasonCode", Text.text("access.breakGlass.noReason")));
        }
        Asked asked = new Asked(why.get(), reason, password, request.getRemoteAddr());
        return switch (opening.open(who, number, asked, CaseArgument.route(request))) {
            case Outcome.Opened(Instant until) -> {
                Flash.warning(redirect, Text.text("access.breakGlass.opened", PageDates.time(until)));
                yield new ModelAndView("redirect:" + Paths.caseOf(number));
            }
            case Outcome.OpenAlready _ -> new ModelAndView("redirect:" + Paths.caseOf(number));
            case Outcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.NotOfThisPost _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Outcome.ReasonTooShort(int least) ->
                page(number, reasonCode, reason, Errors.of("reason", Text.text("access.reason.short", least)));
            case Outcome.NotProved _
            when proof.byPassword() ->
                page(number, reasonCode, reason, Errors.of("password", Text.text("access.breakGlass.wrongPassword")));
            case Outcome.NotProved _ -> new ModelAndView("redirect:" + proof.elsewhere(Paths.breakGlass(number)));
        };
    }

    private ModelAndView page(String crn, String reasonCode, String reason, Errors errors) {
        LocalDate reviewed = LocalDate.ofInstant(opening.reviewDue(clock.instant()), London.ZONE);
        return Pages.page(
                "access/breakGlass",
                Text.text("access.breakGlass.title", crn),
                new BreakGlass(
                        crn,
                        (int) settings.emergency().toHours(),
                        Text.text("access.breakGlass.whoIsTold"),
                        reviewed,
                        Arrays.stream(EmergencyReason.values())
                                .map(known -> Choice.of(known.name(), known.inWords()))
                                .toList(),
                        reasonCode,
                        reason,
                        proof.byPassword()),
                errors);
    }
}
