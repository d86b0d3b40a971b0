package org.throughcare.service.oversight;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Time with people beside time at the screen, for the head of a unit and for inspectors (R122). */
@Controller
class TimePages {
    private final TimeOfUnits times;

    TimePages(TimeOfUnits times) {
        this.times = times;
    }

    @GetMapping(Paths.UNIT_TIME)
    ModelAndView time(SignedIn who, @RequestParam(defaultValue = "") String unit) {
        boolean chooses = who.staff().post() == Post.INSPECTOR;
        return Pages.page(
                "oversight/time",
                Text.text("oversight.time.title"),
                times.page(who, chooses ? known(unit) : unitOf(who, unit), chooses));
    }

    private String known(String unit) {
        if (!unit.isEmpty() && !times.units().contains(unit)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }

    private static String unitOf(SignedIn who, String asked) {
        @Nullable String own = who.staff().unit();
        if (own == null
                || !who.staff().post().roles().contains(Role.PDU_HEAD)
                || !(asked.isEmpty() || asked.equals(own))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return own;
    }
}
