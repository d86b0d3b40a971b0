package org.throughcare.service.work;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The page a working day begins with. */
@Controller
class WorkPages {
    private final WorkingDay day;

    WorkPages(WorkingDay day) {
        this.day = day;
    }

    @GetMapping(Paths.HOME)
    ModelAndView home(
            SignedIn who, @RequestParam(defaultValue = "") String list, @RequestParam(defaultValue = "1") int page) {
        return Pages.page("work/home", Text.text("work.title"), day.of(who.staff(), list, page));
    }
}
