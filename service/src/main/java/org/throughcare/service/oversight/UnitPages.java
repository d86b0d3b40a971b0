package org.throughcare.service.oversight;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** What is open in a unit, for its seniors and for its head. */
@Controller
class UnitPages {
    private final WorkOfUnits work;

    UnitPages(WorkOfUnits work) {
        this.work = work;
    }

    @GetMapping(Paths.TEAM)
    ModelAndView team(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        return Pages.page(
                "oversight/team",
                Text.text("oversight.team.title"),
                work.team(who.staff(), unitOf(who, Role.SPO), page));
    }

    @GetMapping(Paths.UNIT)
    ModelAndView unit(SignedIn who) {
        return Pages.page(
                "oversight/unit",
                Text.text("oversight.unit.title"),
                work.unit(who.staff(), unitOf(who, Role.PDU_HEAD)));
    }

    private static String unitOf(SignedIn who, Role role) {
        @Nullable String unit = who.staff().unit();
        if (unit == null || !who.staff().post().roles().contains(role)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return unit;
    }
}
