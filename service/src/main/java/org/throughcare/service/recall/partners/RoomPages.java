package org.throughcare.service.recall.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.process.Move;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.Refusal;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage;
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;

/** Shows the pages of those who have a part in a recall, and takes what is done on them. */
@Component
public class RoomPages {
    private static final String TOP = "recall";

    private final DoingActs doing;
    private final ShownTrail trail;
    private final Policy policy;

    RoomPages(DoingActs doing, ShownTrail trail, Policy policy) {
        this.doing = doing;
        this.trail = trail;
        this.policy = policy;
    }

    /** The page as it stands. */
    public ModelAndView show(SeenCase seen, Room room) {
        return shown(Desk.of(seen, policy), room, Sent.nothing("partners."), "", Errors.none());
    }

    /** Does what the form asks for, and leads back to the page; a form that must be mended comes back as it was typed. */
    public ModelAndView act(
            SignedIn who, SeenCase seen, Room room, MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        Sent sent = new Sent("partners.", fields);
        Desk desk = Desk.of(seen, policy);
        if (!isOpen(desk)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String asked = sent.text("act");
        Optional<Offer> offer = room.offers().stream()
                .filter(one -> asked.equals(one.name()) || asked.startsWith(one.name() + "-"))
                .findFirst();
        if (offer.isEmpty()) {
            return shown(desk, room, sent, "", Errors.of(TOP, Text.text("partners.refused.UNKNOWN")));
        }
        String key = FormKey.of(sent.text("key"));
        CommandKey command = DoingActs.command(who, offer.get(), sent, seen, key);
        if (!doing.isDone(command)) {
            Errors wrong = switch (offer.get().make(sent, desk)) {
                case Wrong mend -> mend.errors();
                case Made made -> done(who, desk, offer.get(), made, command, room);
            };
            if (wrong.any()) {
                return shown(desk, room, sent, asked, wrong);
            }
        }
        Flash.done(redirect, Text.text("partners." + offer.get().name() + ".done"));
        return new ModelAndView("redirect:" + address(room, seen.crn()));
    }

    private Errors done(SignedIn who, Desk desk, Offer offer, Made made, CommandKey command, Room room) {
        if (made.attempt() == null && !offer.isOffered(desk)) {
            return Errors.of(TOP, refused(desk, Refusal.NOT_NOW));
        }
        return switch (doing.act(who, desk, offer, made, command, "POST " + room.path())) {
            case DoingActs.Outcome.Done _ -> Errors.none();
            case DoingActs.Outcome.Refused refused -> Errors.of(TOP, refused(desk, refused.why()));
            case DoingActs.Outcome.Overtaken _ -> Errors.of(TOP, Text.text("partners.refused.OVERTAKEN"));
        };
    }

    /** Why it was refused, with who did what last and when. */
    private static String refused(Desk desk, Refusal why) {
        String last = desk.last()
                .map(recall -> Text.text(
                        "partners.refused.last",
                        recall.state().inWords(),
                        PageDates.dayAndTime(recall.moves().getLast().entry().occurred()),
                        recall.moves()
                                .getLast()
                                .entry()
                                .entry()
                                .provenance()
                                .source()
                                .system()))
                .orElse("");
        return (Text.text("partners.refused." + why) + " " + last).strip();
    }

    /** Whether recalls are among the parts of the case that the reader may see. */
    private static boolean isOpen(Desk desk) {
        return desk.seen().reader().sees(Area.RECALL);
    }

    private ModelAndView shown(Desk desk, Room room, Sent sent, String open, Errors errors) {
        SeenCase seen = desk.seen();
        boolean sees = isOpen(desk) && room.holds(desk);
        List<ActForm> next = new ArrayList<>();
        List<ActForm> beside = new ArrayList<>();
        if (sees && seen.reader().records()) {
            for (Offer offer : room.offers()) {
                if (offer.isOffered(desk)) {
                    boolean mine = open.equals(offer.name()) || open.startsWith(offer.name() + "-");
                    (offer.isNext(desk) ? next : beside).add(offer.form(mine ? sent : Sent.nothing("partners."), desk));
                }
            }
        }
        if (sees) {
            trail.sentencesShown(seen.person(), "GET " + room.path(), rests(desk), 0);
        }
        PartnerPage page = new PartnerPage(
                seen.shell(),
                address(room, seen.crn()),
                room.title(),
                sees ? says(desk) : Text.text("partners.none"),
                sees ? room.steps(desk) : List.of(),
                next,
                beside,
                sees ? room.blocks(desk) : List.of(),
                FormKey.of(errors.any() ? sent.text("key") : ""),
                open);
        return Pages.page("partners/page", Text.text("cases.title", room.title(), seen.crn()), page, errors);
    }

    private static String says(Desk desk) {
        return desk.last()
                .map(recall -> Text.text(
                        "partners.state",
                        recall.state().inWords(),
                        PageDates.near(recall.moves().getLast().entry().occurred(), desk.now())))
                .orElse(Text.text("partners.none"));
    }

    private static List<EntryId> rests(Desk desk) {
        return desk.last().map(Recall::moves).orElse(List.of()).stream()
                .<Stated<?>>map(Move::entry)
                .map(Stated::id)
                .toList();
    }

    private static String address(Room room, String crn) {
        return Objects.requireNonNull(room.path()).replace("{crn}", crn);
    }
}
