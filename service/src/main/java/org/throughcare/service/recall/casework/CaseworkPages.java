package org.throughcare.service.recall.casework;

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
import org.throughcare.service.access.acts.SharingForArrest;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.recall.partners.RoomPages;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The queue of the recall casework section, and one recall at its desk. */
@Controller
class CaseworkPages {
    private final SeeingCases seeing;
    private final RoomPages rooms;
    private final RecallQueues queues;
    private final SharingForArrest sharing;

    CaseworkPages(SeeingCases seeing, RoomPages rooms, RecallQueues queues, SharingForArrest sharing) {
        this.seeing = seeing;
        this.rooms = rooms;
        this.queues = queues;
        this.sharing = sharing;
    }

    @GetMapping(Paths.RECALLS)
    ModelAndView queue(SignedIn who, @RequestParam(defaultValue = "1") int page) {
        if (who.staff().post().party() != Party.PPCS) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return Pages.page("partners/queue", Text.text("partners.queue.title"), queues.of(who.staff(), page));
    }

    @GetMapping(Paths.RECALL_CASEWORK)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> rooms.show(seen, room()));
    }

    @PostMapping(Paths.RECALL_CASEWORK)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> rooms.act(who, seen, room(), fields, redirect));
    }

    private CaseworkRoom room() {
        return new CaseworkRoom(sharing.forces());
    }
}
