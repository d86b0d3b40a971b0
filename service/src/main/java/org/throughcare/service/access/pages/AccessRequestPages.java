package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.RequestingAccess;
import org.throughcare.service.access.acts.RequestingAccess.Outcome;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.AccessRequest;

/** Asking for access. The page is the same for every number that could be a case's, whether or not it is one. */
@Controller
class AccessRequestPages {
    private final RequestingAccess requesting;

    AccessRequestPages(RequestingAccess requesting) {
        this.requesting = requesting;
    }

    @GetMapping(Paths.ACCESS_REQUEST)
    ModelAndView form(@PathVariable String crn) {
        return page(number(crn), "", Errors.none());
    }

    @PostMapping(Paths.ACCESS_REQUEST)
    ModelAndView ask(
            @PathVariable String crn,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        String number = number(crn);
        return switch (requesting.ask(who, number, reason, CaseArgument.route(request))) {
            case Outcome.ReasonTooShort(int least) ->
                page(number, reason, Errors.of("reason", Text.text("access.reason.short", least)));
            case Outcome.OpenAlready _ -> new ModelAndView("redirect:" + Paths.caseOf(number));
            case Outcome.Sent _ -> {
                Flash.done(redirect, Text.text("access.request.sent", number));
                yield new ModelAndView("redirect:" + Paths.HOME);
            }
        };
    }

    /** The number as it is shown; text that no case could have is a page not found. */
    static String number(String crn) {
        try {
            return Crn.parse(crn).value();
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView page(String crn, String reason, Errors errors) {
        return Pages.page(
                "access/request",
                Text.text("access.request.title", crn),
                new AccessRequest(crn, Text.text("access.request.whoDecides"), reason),
                errors);
    }
}
