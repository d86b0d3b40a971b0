package org.throughcare.service.feeds.pages;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.HeldDecision;
import org.throughcare.service.feeds.HeldItems;
import org.throughcare.service.feeds.HeldItems.Held;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.feeds.HeldMessage;
import org.throughcare.service.web.model.feeds.Quarantine;

/** The list of what is held, and the page on which one of them is answered. */
@Controller
class QuarantinePages {
    private static final int PAGE = 25;

    private final HeldItems held;
    private final InstantSource clock;

    QuarantinePages(HeldItems held, InstantSource clock) {
        this.held = held;
        this.clock = clock;
    }

    @GetMapping(Paths.QUARANTINE)
    ModelAndView list(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        int shown = Math.max(1, page);
        HeldItems.Page found = held.list(tending(who), shown, PAGE);
        List<Quarantine.Held> waiting = found.held().stream()
                .map(one -> new Quarantine.Held(one.id(), source(one.source()), one.kind(), one.received(), why(one)))
                .toList();
        Pagination pages = new Pagination(shown, PAGE, found.total(), Paths.QUARANTINE + "?page=");
        return Pages.page(
                "feeds/quarantine",
                Text.text("feeds.quarantine.title"),
                new Quarantine(waiting, pages, clock.instant()));
    }

    @GetMapping(Paths.QUARANTINED)
    ModelAndView one(SignedIn who, @PathVariable long id) {
        return shown(who, id, "", "", Errors.none());
    }

    @PostMapping(Paths.QUARANTINED)
    ModelAndView decide(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Errors errors = Errors.none();
        if (Arrays.stream(HeldDecision.values()).noneMatch(one -> one.name().equals(decision))) {
            errors = errors.and("decision", Text.text("feeds.held.question.missing"));
        }
        if (reason.isBlank()) {
            errors = errors.and("reason", Text.text("feeds.held.reason.missing"));
        }
        if (errors.any()) {
            return shown(who, id, decision, reason, errors);
        }
        if (!held.decide(tending(who), id, HeldDecision.valueOf(decision), reason)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Flash.done(redirect, Text.text("feeds.held.decided." + decision));
        return new ModelAndView("redirect:" + Paths.QUARANTINE);
    }

    private static StaffMember tending(SignedIn who) {
        if (!who.staff().post().may(Act.TEND_FEEDS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who.staff();
    }

    private ModelAndView shown(SignedIn who, long id, String decision, String reason, Errors errors) {
        Held one = held.one(tending(who), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean open = one.body() != null;
        HeldMessage message = new HeldMessage(
                id,
                source(one.source()),
                one.kind(),
                one.received(),
                Long.toString(id),
                List.of(why(one)),
                open ? Objects.requireNonNull(one.body()) : Text.text("feeds.held.notOpen"),
                open ? choices() : List.of(),
                decision,
                reason);
        return Pages.page("feeds/held", Text.text("feeds.held.title"), message, errors);
    }

    private static List<Choice> choices() {
        return Arrays.stream(HeldDecision.values())
                .map(one -> new Choice(
                        one.name(),
                        Text.text("feeds.held.decision." + one.name()),
                        Text.text("feeds.held.decision." + one.name() + ".hint")))
                .toList();
    }

    private static String why(Held one) {
        return Text.text("feeds.held.why." + one.why().name());
    }

    private static String source(FeedSource source) {
        return Text.text("feeds.source." + source.name());
    }
}
