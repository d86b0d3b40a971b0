package org.throughcare.service.supervision.checkins;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.supervision.forms.CaseSheets;
import org.throughcare.service.web.Paths;

/** The page of somebody's remote check-ins. */
@Controller
class CheckInPages {
    private final SeeingCases seeing;
    private final CaseSheets sheets;
    private final CheckInsSheet sheet;

    CheckInPages(SeeingCases seeing, CaseSheets sheets, Policy policy, EntryAuthors authors) {
        this.seeing = seeing;
        this.sheets = sheets;
        this.sheet = new CheckInsSheet(policy, authors);
    }

    @GetMapping(Paths.CHECK_INS)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> sheets.show(seen, sheet));
    }

    @PostMapping(Paths.CHECK_INS)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(
                who, opened, seen -> sheets.act(who, seen, sheet, fields, Paths.checkIns(opened.crn()), redirect));
    }
}
