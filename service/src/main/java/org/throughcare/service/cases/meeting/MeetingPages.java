package org.throughcare.service.cases.meeting;

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
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The sheets for meeting the person. */
@Controller
class MeetingPages {
    private final SeeingCases seeing;
    private final BeforeTheyArrive arriving;
    private final ForADutyOfficer officer;
    private final InstantSource clock;

    MeetingPages(SeeingCases seeing, BeforeTheyArrive arriving, ForADutyOfficer officer, InstantSource clock) {
        this.seeing = seeing;
        this.arriving = arriving;
        this.officer = officer;
        this.clock = clock;
    }

    @GetMapping(Paths.ARRIVING)
    ModelAndView beforeTheyArrive(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        return page(
                "cases/arriving",
                "cases.arriving.title",
                opened,
                then,
                seeing.see(who, opened, then, null, arriving::sheet));
    }

    @GetMapping(Paths.DUTY_OFFICER)
    ModelAndView forADutyOfficer(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        return page(
                "cases/officer",
                "cases.officer.title",
                opened,
                then,
                seeing.see(who, opened, then, null, officer::view));
    }

    private static ModelAndView page(
            String template, String title, Opening.Opened opened, AsKnownAt then, Object model) {
        return Pages.page(template, Text.text("cases.title", Text.text(title), opened.crn()), model, then.wrong());
    }
}
