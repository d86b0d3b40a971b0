package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.throughcare.service.access.acts.Emergency;
import org.throughcare.service.access.acts.EmergencyFinding;
import org.throughcare.service.access.acts.ReviewingEmergency;
import org.throughcare.service.access.acts.ReviewingEmergency.Outcome;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.BreakGlassReview;
import org.throughcare.service.web.model.access.BreakGlassUse;
import org.throughcare.service.web.model.access.BreakGlassUses;

/** Emergency openings, for those whose post reviews them. */
@Controller
class ReviewPages {
    private static final int A_PAGE = 25;

    private final ReviewingEmergency reviewing;
    private final Looks looks;
    private final Colleagues colleagues;
    private final InstantSource clock;

    ReviewPages(ReviewingEmergency reviewing, Looks looks, Colleagues colleagues, InstantSource clock) {
        this.reviewing = reviewing;
        this.looks = looks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping(Paths.BREAK_GLASS_USES)
    ModelAndView uses(@RequestParam(defaultValue = "1") int page, SignedIn who) {
        MayOnly.those(who, Act.REVIEW_EMERGENCY);
        List<Emergency> reviewed = reviewing.reviewed(who);
        Pagination pages = new Pagination(
                Math.clamp(page, 1, 1 + reviewed.size() / A_PAGE),
                A_PAGE,
                reviewed.size(),
                Paths.BREAK_GLASS_USES + "?page=");
        return Pages.page(
                "access/breakGlassUses",
                Text.text("access.uses.title"),
                new BreakGlassUses(
                        reviewing.waitingFor(who).stream().map(this::use).toList(),
                        reviewed.stream()
                                .skip((pages.current() - 1L) * A_PAGE)
                                .limit(A_PAGE)
                                .map(this::use)
                                .toList(),
                        pages,
                        clock.instant()));
    }

    @GetMapping(Paths.BREAK_GLASS_USE)
    ModelAndView form(@PathVariable long id, SignedIn who) {
        MayOnly.those(who, Act.REVIEW_EMERGENCY);
        return page(emergency(who, id), "", "", Errors.none());
    }

    @PostMapping(Paths.BREAK_GLASS_USE)
    ModelAndView review(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String note,
            SignedIn who,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.REVIEW_EMERGENCY);
        Emergency emergency = emergency(who, id);
        Optional<EmergencyFinding> found = Arrays.stream(EmergencyFinding.values())
                .filter(known -> known.name().equals(finding))
                .findFirst();
        if (found.isEmpty()) {
            return page(emergency, finding, note, Errors.of("finding", Text.text("access.review.noFinding")));
        }
        return switch (reviewing.review(who, id, found.get(), note, CaseArgument.route(request))) {
            case Outcome.Reviewed _ -> {
                Flash.done(redirect, Text.text("access.review.done"));
                yield new ModelAndView("redirect:" + Paths.BREAK_GLASS_USES);
            }
            case Outcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case Outcome.NoteTooShort(int least) ->
                page(emergency, finding, note, Errors.of("note", Text.text("access.reason.short", least)));
        };
    }

    private Emergency emergency(SignedIn who, long id) {
        return reviewing.waiting(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Emergency emergency, String finding, String note, Errors errors) {
        StaffMember opener = colleagues.numbered(emergency.staff());
        return Pages.page(
                "access/breakGlassReview",
                Text.text("access.review.title", emergency.crn()),
                new BreakGlassReview(
                        use(emergency),
                        looks.of(opener, emergency.person(), emergency.openedAt(), emergency.until()),
                        Arrays.stream(EmergencyFinding.values())
                                .map(known -> Choice.of(known.name(), known.inWords()))
                                .toList(),
                        finding,
                        note,
                        clock.instant()),
                errors);
    }

    private BreakGlassUse use(Emergency emergency) {
        StaffMember opener = colleagues.numbered(emergency.staff());
        String why = emergency.why().inWords();
        return new BreakGlassUse(
                emergency.id(),
                emergency.crn(),
                opener.name(),
                opener.post().title(),
                Colleagues.place(opener),
                emergency.openedAt(),
                emergency.until(),
                emergency.often() ? Text.text("access.uses.often", why) : why,
                emergency.reason(),
                emergency.reviewDue(),
                review(emergency.review()));
    }

    private BreakGlassUse.@Nullable Review review(Emergency.@Nullable Review review) {
        return review == null
                ? null
                : new BreakGlassUse.Review(
                        colleagues.numbered(review.by()).name(),
                        review.at(),
                        review.finding().inWords());
    }
}
