package org.throughcare.service.risk.tab;

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
import org.throughcare.service.web.model.risk.RiskTab;

/** Risk and plan of a case; also as of an instant before (R78). */
@Controller
class RiskPages {
    private final SeeingCases seeing;
    private final ReadingRisk reading;
    private final InstantSource clock;

    RiskPages(SeeingCases seeing, ReadingRisk reading, InstantSource clock) {
        this.seeing = seeing;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(Paths.RISK)
    ModelAndView risk(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        RiskTab page = seeing.see(who, opened, then, CaseTab.RISK, reading::page);
        return Pages.page(
                "risk/tab", Text.text("cases.title", Text.text("scores.tab.title"), opened.crn()), page, then.wrong());
    }
}
