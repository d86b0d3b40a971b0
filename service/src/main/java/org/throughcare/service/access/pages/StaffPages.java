package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
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
import org.throughcare.service.access.Act;
import org.throughcare.service.access.MayOnly;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.acts.KeepingShifts;
import org.throughcare.service.access.acts.KeepingShifts.Outcome;
import org.throughcare.service.access.acts.Leaving;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.StaffChanges;
import org.throughcare.service.web.model.access.StaffChanges.Typed;

/** Putting somebody on call for a region, ending a shift, and saying that somebody has left. */
@Controller
class StaffPages {
    private final KeepingShifts shifts;
    private final Leaving leaving;
    private final StaffRegister register;
    private final Colleagues colleagues;

    StaffPages(KeepingShifts shifts, Leaving leaving, StaffRegister register, Colleagues colleagues) {
        this.shifts = shifts;
        this.leaving = leaving;
        this.register = register;
        this.colleagues = colleagues;
    }

    @GetMapping(Paths.STAFF)
    ModelAndView form(SignedIn who) {
        MayOnly.those(who, Act.KEEP_STAFF);
        return page(who, Typed.NOTHING, Errors.none());
    }

    @PostMapping(Paths.SHIFTS)
    ModelAndView onCall(
            SignedIn who,
            @RequestParam(defaultValue = "") String onCall,
            @RequestParam(name = "starts-day", defaultValue = "") String startsDay,
            @RequestParam(name = "starts-month", defaultValue = "") String startsMonth,
            @RequestParam(name = "starts-year", defaultValue = "") String startsYear,
            @RequestParam(defaultValue = "") String startsAt,
            @RequestParam(name = "ends-day", defaultValue = "") String endsDay,
            @RequestParam(name = "ends-month", defaultValue = "") String endsMonth,
            @RequestParam(name = "ends-year", defaultValue = "") String endsYear,
            @RequestParam(defaultValue = "") String endsAt,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.KEEP_STAFF);
        Typed typed = new Typed(
                onCall,
                new EnteredDate(startsDay, startsMonth, startsYear),
                startsAt,
                new EnteredDate(endsDay, endsMonth, endsYear),
                endsAt,
                "",
                "");
        Optional<StaffMember> member = register.coded(onCall);
        Optional<Instant> starts = instant(typed.starts(), startsAt);
        Optional<Instant> ends = instant(typed.ends(), endsAt);
        if (member.isEmpty()) {
            return page(who, typed, Errors.of("onCall", Text.text("access.code.unknown")));
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            return page(who, typed, Errors.of(starts.isEmpty() ? "starts" : "ends", Text.text("access.staff.noTime")));
        }
        return switch (shifts.put(who, member.get().id(), starts.get(), ends.get(), CaseArgument.route(request))) {
            case Outcome.Kept _ ->
                done(
                        redirect,
                        Text.text(
                                "access.staff.onCall.done",
                                member.get().name(),
                                PageDates.dayAndTime(starts.get()),
                                PageDates.dayAndTime(ends.get())));
            case Outcome.NoSuchStaff _ -> page(who, typed, Errors.of("onCall", Text.text("access.code.unknown")));
            case Outcome.WrongTime(var longest) ->
                page(who, typed, Errors.of("ends", Text.text("access.staff.wrongTime", longest.toDays())));
            case Outcome.NotAllowed _, Outcome.Ended _, Outcome.NoSuchShift _ ->
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping(Paths.SHIFT_ENDED)
    ModelAndView end(
            SignedIn who,
            @RequestParam(defaultValue = "") String shift,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.KEEP_STAFF);
        Optional<Long> known = shifts.of(who).stream()
                .map(KeepingShifts.Shift::id)
                .filter(id -> Long.toString(id).equals(shift))
                .findFirst();
        if (known.isPresent() && shifts.end(who, known.get(), CaseArgument.route(request)) instanceof Outcome.Ended) {
            return done(redirect, Text.text("access.staff.shift.done"));
        }
        return page(who, Typed.NOTHING, Errors.of("shift", Text.text("access.staff.shift.none")));
    }

    @PostMapping(Paths.STAFF_LEFT)
    ModelAndView left(
            SignedIn who,
            @RequestParam(defaultValue = "") String left,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MayOnly.those(who, Act.KEEP_STAFF);
        Optional<StaffMember> member = register.coded(left);
        if (member.isPresent()
                && leaving.leave(who, member.get().id(), CaseArgument.route(request)) instanceof Leaving.Outcome.Left) {
            return done(
                    redirect, Text.text("access.staff.left.done", member.get().name()));
        }
        Typed typed = new Typed("", EnteredDate.NONE, "", EnteredDate.NONE, "", "", left);
        return page(who, typed, Errors.of("left", Text.text("access.staff.left.unknown")));
    }

    private static Optional<Instant> instant(EnteredDate day, String time) {
        try {
            LocalTime at = LocalTime.parse(time.strip());
            return day.date().map(date -> date.atTime(at).atZone(London.ZONE).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static ModelAndView done(RedirectAttributes redirect, String said) {
        Flash.done(redirect, said);
        return new ModelAndView("redirect:" + Paths.STAFF);
    }

    private ModelAndView page(SignedIn who, Typed typed, Errors errors) {
        String region = Objects.requireNonNullElse(who.staff().region(), "");
        List<Choice> standing = shifts.of(who).stream()
                .map(shift -> Choice.of(
                        Long.toString(shift.id()),
                        colleagues.numbered(shift.staff()).name() + ", "
                                + Text.text(
                                        "access.organisation.shift",
                                        PageDates.dayAndTime(shift.starts()),
                                        PageDates.dayAndTime(shift.ends()))))
                .toList();
        return Pages.page(
                "access/staff",
                Text.text("access.staff.title", region),
                new StaffChanges(region, standing, typed),
                errors);
    }
}
