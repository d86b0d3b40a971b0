package org.throughcare.service.people;

import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.ReasonRule;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.people.details.ReadingDetails;
import org.throughcare.service.people.matching.UndoingLink;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.LinkUndoing;

/** The form with which a record that was joined to a case is parted from it. A record of another case is a page not found. */
@Controller
class UndoLinkPages {
    private final ReadingDetails reading;
    private final UndoingLink undoing;
    private final ReasonRule reasons;
    private final InstantSource clock;

    UndoLinkPages(ReadingDetails reading, UndoingLink undoing, ReasonRule reasons, InstantSource clock) {
        this.reading = reading;
        this.undoing = undoing;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping(Paths.UNDO_LINK)
    ModelAndView form(SignedIn who, @CaseFor(Act.LINK) Opening.Opened opened, @PathVariable long id) {
        return shown(form(who, opened, id, ""), Errors.none());
    }

    @PostMapping(Paths.UNDO_LINK)
    ModelAndView undo(
            SignedIn who,
            @CaseFor(Act.LINK) Opening.Opened opened,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        LinkUndoing form = form(who, opened, id, reason);
        if (reasons.tooShort(reason)) {
            return shown(form, Errors.of("reason", Text.text("details.undo.reason.short", reasons.leastReason())));
        }
        if (!undoing.undo(who.staff(), opened.person(), id, reason.strip())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Flash.done(
                redirect,
                Text.text(
                        "details.undo.done",
                        form.joined().source(),
                        form.joined().number()));
        return new ModelAndView("redirect:" + Paths.person(opened.crn()));
    }

    private LinkUndoing form(SignedIn who, Opening.Opened opened, long id, String reason) {
        Reader reader = new Reader(who.staff(), opened.access(), clock.instant());
        return reading.undoing(reader, opened.person(), opened.crn(), id, reason)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView shown(LinkUndoing form, Errors errors) {
        return Pages.page("cases/undoLink", Text.text("details.undo.title"), form, errors);
    }
}
