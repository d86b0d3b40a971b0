package org.throughcare.service.oversight;

import java.util.Collections;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** What whoever is on call may need over a weekend or holiday. */
@Controller
class WeekendPages {
    private final WeekendHandovers handovers;

    WeekendPages(WeekendHandovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping(Paths.WEEKEND_HANDOVER)
    ModelAndView handover(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        if (Collections.disjoint(WeekendHandovers.READERS, who.staff().post().roles())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Pages.page("oversight/weekend", Text.text("oversight.weekend.title"), handovers.of(who.staff(), page));
    }
}
