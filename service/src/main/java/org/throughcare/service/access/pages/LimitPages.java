package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.acts.LimitingAccess;
import org.throughcare.service.access.acts.LimitingAccess.Lists;
import org.throughcare.service.access.acts.LimitingAccess.Outcome;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.CaseLimits;
import org.throughcare.service.web.model.access.CaseLimits.Named;

/** Who must not see a case, and who alone may. */
@Controller
class LimitPages {
    private final LimitingAccess limiting;
    private final StaffRegister register;

    LimitPages(LimitingAccess limiting, StaffRegister register) {
        this.limiting = limiting;
        this.register = register;
    }

    private enum Change {
        EXCLUDE,
        INCLUDE,
        LIST,
        UNLIST,
        LIFT
    }

    private record Typed(String change, String code, String reason) {}

    @GetMapping(Paths.LIMITS)
    ModelAndView form(SignedIn who, @CaseFor(Act.LIMIT_ACCESS) Opening.Opened opened) {
        return page(who, opened, new Typed("", "", ""), Errors.none());
    }

    @PostMapping(Paths.LIMITS)
    ModelAndView change(
            SignedIn who,
            @CaseFor(Act.LIMIT_ACCESS) Opening.Opened opened,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Typed typed = new Typed(change, code, reason);
        Optional<Change> wanted = Arrays.stream(Change.values())
                .filter(known -> known.name().equals(change))
                .findFirst();
        if (wanted.isEmpty()) {
            return page(who, opened, typed, Errors.of("change", Text.text("access.limits.noChange")));
        }
        Optional<StaffMember> member = register.coded(code);
        if (member.isEmpty() && wanted.get() != Change.LIFT) {
            return page(who, opened, typed, Errors.of("code", Text.text("access.code.unknown")));
        }
        long staff = member.map(StaffMember::id).orElse(-1L);
        return answer(
                changed(who, opened, wanted.get(), staff, reason, CaseArgument.route(request)),
                who,
                opened,
                typed,
                redirect);
    }

    private Outcome changed(
            SignedIn who, Opening.Opened opened, Change change, long staff, String reason, String route) {
        return switch (change) {
            case EXCLUDE -> limiting.exclude(who, opened, staff, reason, route);
            case INCLUDE -> limiting.include(who, opened, staff, reason, route);
            case LIST -> limiting.restrict(who, opened, Set.of(staff), reason, route);
            case UNLIST -> limiting.unlist(who, opened, staff, reason, route);
            case LIFT -> limiting.lift(who, opened, reason, route);
        };
    }

    private ModelAndView answer(
            Outcome outcome, SignedIn who, Opening.Opened opened, Typed typed, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Changed _ -> {
                Flash.done(redirect, Text.text("access.limits.done", opened.crn()));
                yield new ModelAndView("redirect:" + Paths.HOME);
            }
            case Outcome.AsBefore _ ->
                page(who, opened, typed, Errors.of("change", Text.text("access.limits.asBefore")));
            case Outcome.NobodyLeftToDecide _ ->
                page(who, opened, typed, Errors.of("change", Text.text("access.limits.nobodyLeft")));
            case Outcome.NoSuchStaff _ -> page(who, opened, typed, Errors.of("code", Text.text("access.code.unknown")));
            case Outcome.ReasonTooShort(int least) ->
                page(who, opened, typed, Errors.of("reason", Text.text("access.reason.short", least)));
            case Outcome.NotAllowed _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    private ModelAndView page(SignedIn who, Opening.Opened opened, Typed typed, Errors errors) {
        Lists lists = limiting.lists(who, opened);
        return Pages.page(
                "access/limits",
                Text.text("access.limits.title", opened.crn()),
                new CaseLimits(
                        opened.crn(),
                        named(lists.excluded()),
                        lists.restricted(),
                        named(lists.listed()),
                        Arrays.stream(Change.values())
                                .map(known -> Choice.of(known.name(), Text.text("access.limits.change." + known)))
                                .toList(),
                        typed.change(),
                        typed.code(),
                        typed.reason()),
                errors);
    }

    private static List<Named> named(List<StaffMember> members) {
        return members.stream()
                .map(member -> new Named(member.name(), member.post().title(), Colleagues.place(member), member.code()))
                .toList();
    }
}
