package org.throughcare.service.recall.inside;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.recall.partners.Prisons;
import org.throughcare.service.recall.partners.RoomPages;
import org.throughcare.service.web.Paths;

/** Somebody on recall in custody. */
@Controller
class InsidePages {
    private final SeeingCases seeing;
    private final RoomPages rooms;
    private final Prisons prisons;

    InsidePages(SeeingCases seeing, RoomPages rooms, Prisons prisons) {
        this.prisons = prisons;
        this.seeing = seeing;
        this.rooms = rooms;
    }

    @GetMapping(Paths.RECALL_INSIDE)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> rooms.show(seen, new InsideRoom(prisons.names())));
    }

    @PostMapping(Paths.RECALL_INSIDE)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> rooms.act(who, seen, new InsideRoom(prisons.names()), fields, redirect));
    }
}
