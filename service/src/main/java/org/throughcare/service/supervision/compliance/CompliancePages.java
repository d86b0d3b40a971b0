package org.throughcare.service.supervision.compliance;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.CompliancePage;

/** Compliance of a case; also as of an instant before (R78). */
@Controller
class CompliancePages {
    private final SeeingCases seeing;
    private final ReadingCompliance reading;
    private final InstantSource clock;

    CompliancePages(SeeingCases seeing, ReadingCompliance reading, InstantSource clock) {
        this.seeing = seeing;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(Paths.COMPLIANCE)
    ModelAndView look(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        CompliancePage page = seeing.see(who, opened, then, CaseTab.COMPLIANCE, reading::page);
        String title = Text.text("cases.title", Text.text("compliance.title"), opened.crn());
        return Pages.page("supervision/compliance", title, page, then.wrong());
    }
}
