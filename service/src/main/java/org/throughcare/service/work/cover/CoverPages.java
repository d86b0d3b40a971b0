package org.throughcare.service.work.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CoverPage;
import org.throughcare.service.web.model.caseload.CoverPage.Standing;
import org.throughcare.service.web.model.caseload.CoverPage.Typed;

/** Who covers for whom, and arranging and ending it. */
@Controller
class CoverPages {
    private final ArrangingCover arranging;

    CoverPages(ArrangingCover arranging) {
        this.arranging = arranging;
    }

    @GetMapping(Paths.COVER)
    ModelAndView show(SignedIn who) {
        return page(who, Typed.NOTHING, Errors.none());
    }

    @PostMapping(Paths.COVER)
    ModelAndView arrange(
            SignedIn who,
            @RequestParam(defaultValue = "") String covered,
            @RequestParam(defaultValue = "") String cover,
            @RequestParam(name = "first-day", defaultValue = "") String firstDay,
            @RequestParam(name = "first-month", defaultValue = "") String firstMonth,
            @RequestParam(name = "first-year", defaultValue = "") String firstYear,
            @RequestParam(name = "last-day", defaultValue = "") String lastDay,
            @RequestParam(name = "last-month", defaultValue = "") String lastMonth,
            @RequestParam(name = "last-year", defaultValue = "") String lastYear,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        Typed typed = new Typed(
                covered,
                cover,
                new EnteredDate(firstDay, firstMonth, firstYear),
                new EnteredDate(lastDay, lastMonth, lastYear),
                note);
        Errors errors = Errors.none();
        Optional<StaffMember> away = chosen(arranging.covered(who), covered);
        if (away.isEmpty()) {
            errors = errors.and("covered", Text.text("caseload.cover.noCovered"));
        }
        Optional<StaffMember> here = chosen(arranging.colleagues(who), cover);
        if (here.isEmpty()) {
            errors = errors.and("cover", Text.text("caseload.cover.noCover"));
        }
        Optional<LocalDate> first = typed.first().date();
        if (first.isEmpty()) {
            errors = errors.and("first", Text.text("caseload.cover.noDay"));
        }
        Optional<LocalDate> last = typed.last().date();
        if (last.isEmpty()) {
            errors = errors.and("last", Text.text("caseload.cover.noDay"));
        }
        if (errors.any() || away.isEmpty() || here.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return page(who, typed, errors);
        }
        ArrangingCover.Wish wish =
                new ArrangingCover.Wish(away.get().id(), here.get().id(), first.get(), last.get(), note);
        return switch (arranging.arrange(who, wish, "POST " + Paths.COVER)) {
            case ArrangingCover.Outcome.Done _ -> {
                Flash.done(
                        redirect,
                        Text.text(
                                "caseload.cover.done",
                                here.get().name(),
                                away.get().name()));
                yield new ModelAndView("redirect:" + Paths.COVER);
            }
            case ArrangingCover.Outcome.NotAllowed _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case ArrangingCover.Outcome.WrongDays(String longest) ->
                page(who, typed, Errors.of("last", Text.text("caseload.cover.wrongDays", longest)));
            case ArrangingCover.Outcome.NotTheirWork _ ->
                page(who, typed, Errors.of("cover", Text.text("caseload.cover.notTheirWork")));
            case ArrangingCover.Outcome.AlreadyAway(String name) ->
                page(who, typed, Errors.of("first", Text.text("caseload.cover.alreadyAway", name)));
            case ArrangingCover.Outcome.NoteTooLong(int longest) ->
                page(who, typed, Errors.of("note", Text.text("caseload.cover.noteLong", longest)));
        };
    }

    @PostMapping(Paths.COVER_ENDED)
    ModelAndView end(SignedIn who, @RequestParam(defaultValue = "0") long id, RedirectAttributes redirect) {
        return switch (arranging.end(who, id, "POST " + Paths.COVER_ENDED)) {
            case ArrangingCover.Outcome.Done _ -> {
                Flash.done(redirect, Text.text("caseload.cover.ended"));
                yield new ModelAndView("redirect:" + Paths.COVER);
            }
            case ArrangingCover.Outcome.NotAllowed _,
                    ArrangingCover.Outcome.WrongDays _,
                    ArrangingCover.Outcome.NotTheirWork _,
                    ArrangingCover.Outcome.AlreadyAway _,
                    ArrangingCover.Outcome.NoteTooLong _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Optional<StaffMember> chosen(List<StaffMember> offered, String id) {
        return offered.stream()
                .filter(member -> Long.toString(member.id()).equals(id))
                .findFirst();
    }

    private ModelAndView page(SignedIn who, Typed typed, Errors errors) {
        List<StaffMember> covered = arranging.covered(who);
        if (covered.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Standing> standing = arranging.seenBy(who).stream()
                .map(cover -> new Standing(
                        cover.id(),
                        cover.name(),
                        cover.coverName(),
                        cover.starts().atZone(London.ZONE).toLocalDate(),
                        cover.ends().minusSeconds(1).atZone(London.ZONE).toLocalDate(),
                        cover.note(),
                        arranging.mayEnd(who, cover)))
                .toList();
        return Pages.page(
                "caseload/cover",
                Text.text("caseload.cover.title"),
                new CoverPage(standing, choices(covered), choices(arranging.colleagues(who)), typed),
                errors);
    }

    private static List<Choice> choices(List<StaffMember> staff) {
        return staff.stream()
                .map(member -> Choice.of(
                        Long.toString(member.id()),
                        member.name() + ", " + member.post().title()))
                .toList();
    }
}
