package org.throughcare.service.people;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.people.matching.Linking;
import org.throughcare.service.people.matching.MatchingWork;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.people.MatchReview;

/** The records that somebody has to say whose they are, and the page on which they do. */
@Controller
class MatchingPages {
    private static final String SAME = "same:";
    private static final String DIFFERENT = "different";

    private final MatchingWork work;
    private final Linking linking;

    MatchingPages(MatchingWork work, Linking linking) {
        this.work = work;
        this.linking = linking;
    }

    @GetMapping(Paths.MATCHING)
    ModelAndView queue(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        if (!who.staff().post().may(Act.LINK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Pages.page("people/matching", Text.text("people.matching.title"), work.queue(who.staff(), page));
    }

    @GetMapping(Paths.MATCH)
    ModelAndView review(SignedIn who, @PathVariable long id) {
        return shown(who, id, "", "", Errors.none());
    }

    @PostMapping(Paths.MATCH)
    ModelAndView decide(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Errors errors = Errors.none();
        if (!decision.equals(DIFFERENT) && !decision.startsWith(SAME)) {
            errors = errors.and("decision", Text.text("people.match.question.missing"));
        }
        if (reason.isBlank()) {
            errors = errors.and("reason", Text.text("people.match.reason.missing"));
        }
        if (errors.any()) {
            return shown(who, id, decision, reason, errors);
        }
        boolean same = decision.startsWith(SAME);
        if (same ? !joined(who, id, decision.substring(SAME.length()), reason) : !keptApart(who, id, reason)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Flash.done(redirect, Text.text(same ? "people.match.decided.same" : "people.match.decided.different"));
        return new ModelAndView("redirect:" + Paths.MATCHING);
    }

    private boolean joined(SignedIn who, long record, String crn, String reason) {
        return Optional.ofNullable(work.open(who.staff(), record).get(crn))
                .flatMap(person -> linking.decide(who.staff(), person, record, MatchVerdict.SAME_PERSON, reason))
                .isPresent();
    }

    private boolean keptApart(SignedIn who, long record, String reason) {
        Map<String, Long> open = work.open(who.staff(), record);
        return !open.isEmpty()
                && open.values().stream()
                        .allMatch(person -> linking.decide(
                                        who.staff(), person, record, MatchVerdict.DIFFERENT_PEOPLE, reason)
                                .isPresent());
    }

    private ModelAndView shown(SignedIn who, long id, String decision, String reason, Errors errors) {
        MatchReview review = work.review(who.staff(), id, decision, reason)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page("people/match", Text.text("people.match.title"), review, errors);
    }
}
