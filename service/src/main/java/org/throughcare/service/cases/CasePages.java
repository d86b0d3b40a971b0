package org.throughcare.service.cases;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.overview.ReadingOverview;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.DuePage;
import org.throughcare.service.web.model.cases.OverviewPage;

/** The pages on which a case is read, behind the one door to cases; each of them also as of an instant before (R78). */
@Controller
class CasePages {
    private static final String NONE = "";

    private final SeeingCases seeing;
    private final ReadingOverview overview;
    private final CaseDuties duties;
    private final ShownTrail trail;
    private final InstantSource clock;

    CasePages(SeeingCases seeing, ReadingOverview overview, CaseDuties duties, ShownTrail trail, InstantSource clock) {
        this.seeing = seeing;
        this.overview = overview;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(Paths.CASE)
    ModelAndView overview(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = NONE) String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        OverviewPage page = seeing.see(who, opened, then, CaseTab.OVERVIEW, overview::page);
        return Pages.page("cases/overview", page.shell().crn(), page, then.wrong());
    }

    @GetMapping(Paths.DUE)
    ModelAndView due(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = NONE) String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        DuePage shown = seeing.see(who, opened, then, CaseTab.DUE, seen -> {
            DuePage page = new DuePage(seen.shell(), duties.shown(seen));
            trail.dutiesShown(seen.person(), "GET " + Paths.DUE, page.duties().size());
            return page;
        });
        return Pages.page("cases/due", title("cases.tab.DUE", opened), shown, then.wrong());
    }

    private static String title(String tab, Opening.Opened opened) {
        return Text.text("cases.title", Text.text(tab), opened.crn());
    }
}
