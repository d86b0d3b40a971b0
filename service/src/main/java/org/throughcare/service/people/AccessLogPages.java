package org.throughcare.service.people;

import java.util.List;
import java.util.regex.Pattern;
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
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.people.openings.ReadingAccessLog;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.AccessLog;

/** Who opened a case, shown once a formal review has been named. */
@Controller
class AccessLogPages {
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{2,59}");
    private static final String NONE_YET = "";

    private final ReadingAccessLog reading;
    private final SeeingCases seeing;

    AccessLogPages(ReadingAccessLog reading, SeeingCases seeing) {
        this.reading = reading;
        this.seeing = seeing;
    }

    @GetMapping(path = Paths.ACCESS_LOG, params = "!review")
    ModelAndView ask(SignedIn who, @CaseFor(Act.READ_ACCESS_LOG) Opening.Opened opened) {
        return asking(who, opened, Errors.none());
    }

    @GetMapping(path = Paths.ACCESS_LOG, params = "review")
    ModelAndView read(
            SignedIn who,
            @CaseFor(Act.READ_ACCESS_LOG) Opening.Opened opened,
            @RequestParam String review,
            @RequestParam(defaultValue = "1") int page) {
        String named = review.strip();
        if (!REFERENCE.matcher(named).matches()) {
            return asking(who, opened, Errors.of("review", Text.text("access.log.noReview")));
        }
        return shown(
                reading.log(seeing.reader(who, opened), opened.person(), opened.crn(), named, page)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                Errors.none());
    }

    private ModelAndView asking(SignedIn who, Opening.Opened opened, Errors errors) {
        String name = reading.name(seeing.reader(who, opened), opened.person(), opened.crn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return shown(
                new AccessLog(
                        opened.crn(), name, NONE_YET, List.of(), ReadingAccessLog.pages(1, 0, opened.crn(), NONE_YET)),
                errors);
    }

    private static ModelAndView shown(AccessLog log, Errors errors) {
        return Pages.page("access/log", Text.text("access.log.title"), log, errors);
    }
}
