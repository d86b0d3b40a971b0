package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import org.throughcare.service.access.MayOnly;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.acts.DecidingRequest;
import org.throughcare.service.access.acts.DecidingRequest.Outcome;
import org.throughcare.service.access.acts.Request;
import org.throughcare.service.access.acts.Requests;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.AccessDecision;
import org.throughcare.service.web.model.access.AccessRequests;

/** Colleagues' requests for access, for those whose post decides them. */
@Controller
class DecisionPages {
    private static final String REFUSE = "REFUSE";
    private static final Map<String, Duration> GRANTED =
            Map.of("GRANT_7", Duration.ofDays(7), "GRANT_28", Duration.ofDays(28));
    private static final List<String> OFFERED = List.of("GRANT_7", "GRANT_28", REFUSE);

    private final Requests requests;
    private final DecidingRequest deciding;
    private final Colleagues colleagues;
    private final InstantSource clock;

    DecisionPages(Requests requests, DecidingRequest deciding, Colleagues colleagues, InstantSource clock) {
        this.requests = requests;
        this.deciding = deciding;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping(Paths.ACCESS_REQUESTS)
    ModelAndView waiting(SignedIn who) {
        MayOnly.those(who, Act.DECIDE_REQUEST);
        List<AccessRequests.Waiting> waiting = requests.waitingFor(who).stream()
                .map(request -> {
                    StaffMember by = colleagues.numbered(request.staff());
                    return new AccessRequests.Waiting(
                            request.id(),
                            request.crn(),
                            by.name(),
                            by.post().title(),
                            Colleagues.place(by),
                            request.askedAt());
                })
                .toList();
        return Pages.page(
                "access/requests", Text.text("access.requests.title"), new AccessRequests(waiting, clock.instant()));
    }

    @GetMapping(Paths.ACCESS_DECISION)
    ModelAndView form(@PathVariable long id, SignedIn who) {
        MayOnly.those(who, Act.DECIDE_REQUEST);
        return page(request(who, id), "", "", Errors.none());
    }

    @PostMapping(Paths.ACCESS_DECISION)
    ModelAndView decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            HttpServletRequest asked,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.DECIDE_REQUEST);
        Request request = request(who, id);
        if (!OFFERED.contains(decision)) {
            return page(request, decision, reason, Errors.of("decision", Text.text("access.decision.none")));
        }
        String route = CaseArgument.route(asked);
        Duration lasting = GRANTED.get(decision);
        Outcome outcome = lasting == null
                ? deciding.refuse(who, id, reason, route)
                : deciding.grant(who, id, lasting, reason, route);
        return switch (outcome) {
            case Outcome.Granted _, Outcome.Refused _ -> {
                Flash.done(redirect, Text.text("access.decision.sent"));
                yield new ModelAndView("redirect:" + Paths.ACCESS_REQUESTS);
            }
            case Outcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case Outcome.CannotBeGiven _ ->
                page(request, decision, reason, Errors.of("decision", Text.text("access.decision.cannot")));
            case Outcome.ReasonTooShort(int least) ->
                page(request, decision, reason, Errors.of("reason", Text.text("access.reason.short", least)));
            case Outcome.WrongTime(Duration longest) ->
                page(
                        request,
                        decision,
                        reason,
                        Errors.of("decision", Text.text("access.decision.long", longest.toDays())));
        };
    }

    private Request request(SignedIn who, long id) {
        return requests.waiting(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Request request, String decision, String reason, Errors errors) {
        StaffMember by = colleagues.numbered(request.staff());
        return Pages.page(
                "access/decision",
                Text.text("access.decision.title", request.crn()),
                new AccessDecision(
                        request.id(),
                        request.crn(),
                        by.name(),
                        by.post().title(),
                        Colleagues.place(by),
                        request.askedAt(),
                        request.reason(),
                        OFFERED.stream()
                                .map(value -> Choice.of(value, Text.text("access.decision." + value)))
                                .toList(),
                        decision,
                        reason),
                errors);
    }
}
