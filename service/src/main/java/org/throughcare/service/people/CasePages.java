package org.throughcare.service.people;

import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.people.cases.Reader;
import org.throughcare.service.people.cases.ReadingCases;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.CasePage;

/** The page of a case, behind the one door to cases. */
@Controller
class CasePages {
    private final ReadingCases reading;
    private final InstantSource clock;

    CasePages(ReadingCases reading, InstantSource clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(Paths.CASE)
    ModelAndView read(
            SignedIn who, @CaseFor(Act.READ) Opening.Opened opened, @RequestParam(defaultValue = "1") int page) {
        Reader reader = new Reader(who.staff(), opened.access(), clock.instant());
        CasePage shown = reading.page(reader, opened.person(), opened.crn(), page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page("cases/case", shown.identity().crn(), shown);
    }
}
