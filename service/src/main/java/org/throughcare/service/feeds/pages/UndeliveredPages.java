package org.throughcare.service.feeds.pages;

import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.feeds.outgoing.UndeliveredEvents;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.feeds.Undelivered;

/** The list of what others were to be told and have not taken. */
@Controller
class UndeliveredPages {
    private static final int PAGE = 25;

    private final UndeliveredEvents events;
    private final InstantSource clock;

    UndeliveredPages(UndeliveredEvents events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    @GetMapping(Paths.UNDELIVERED)
    ModelAndView list(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        if (!who.staff().post().may(Act.TEND_FEEDS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        int shown = Math.max(1, page);
        UndeliveredEvents.Page found = events.list(who.staff(), shown, PAGE);
        List<Undelivered.Event> waiting = found.events().stream()
                .map(one -> new Undelivered.Event(one.type(), one.since(), one.tries(), one.next(), one.failure()))
                .toList();
        Pagination pages = new Pagination(shown, PAGE, found.total(), Paths.UNDELIVERED + "?page=");
        return Pages.page(
                "feeds/undelivered",
                Text.text("feeds.undelivered.title"),
                new Undelivered(waiting, pages, found.behind(), clock.instant()));
    }
}
