package org.throughcare.service.supervision.premises;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.SharingWithPremises;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.supervision.forms.CaseSheets;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The residents of approved premises, for those who work there; and one of them. */
@Controller
class ResidencePages {
    private static final String FROM_THE_LIST = "list";

    private final SeeingCases seeing;
    private final CaseSheets sheets;
    private final Residents residents;
    private final ResidenceSheet sheet;

    ResidencePages(
            SeeingCases seeing, CaseSheets sheets, Residents residents, Policy policy, SharingWithPremises sharing) {
        this.seeing = seeing;
        this.sheets = sheets;
        this.residents = residents;
        this.sheet = new ResidenceSheet(policy, sharing);
    }

    @GetMapping(Paths.PREMISES)
    ModelAndView list(SignedIn who) {
        if (!who.staff().post().roles().contains(Role.AP_STAFF)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Pages.page("supervision/residents", Text.text("premises.list.title"), residents.of(who));
    }

    @GetMapping(Paths.RESIDENCE)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> sheets.show(seen, sheet));
    }

    @PostMapping(Paths.RESIDENCE)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        String back = from.equals(FROM_THE_LIST) ? Paths.PREMISES : Paths.residence(opened.crn());
        return seeing.see(who, opened, seen -> sheets.act(who, seen, sheet, fields, back, redirect));
    }
}
