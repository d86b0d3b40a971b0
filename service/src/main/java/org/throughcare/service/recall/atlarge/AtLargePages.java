package org.throughcare.service.recall.atlarge;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.recall.partners.Prisons;
import org.throughcare.service.recall.partners.RoomPages;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Those who are at large on a revoked licence, for their force; and one of them. */
@Controller
class AtLargePages {
    private final SeeingCases seeing;
    private final RoomPages rooms;
    private final AtLarge atLarge;
    private final Prisons prisons;

    AtLargePages(SeeingCases seeing, RoomPages rooms, AtLarge atLarge, Prisons prisons) {
        this.prisons = prisons;
        this.seeing = seeing;
        this.rooms = rooms;
        this.atLarge = atLarge;
    }

    @GetMapping(Paths.AT_LARGE)
    ModelAndView list(SignedIn who) {
        if (who.staff().post().party() != Party.POLICE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Pages.page("partners/atLarge", Text.text("partners.atLarge.title"), atLarge.of(who));
    }

    @GetMapping(Paths.RECALL_ARREST)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> rooms.show(seen, new ArrestRoom(prisons.names())));
    }

    @PostMapping(Paths.RECALL_ARREST)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> rooms.act(who, seen, new ArrestRoom(prisons.names()), fields, redirect));
    }
}
