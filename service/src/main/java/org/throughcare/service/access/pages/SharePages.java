package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.acts.EndingGrant;
import org.throughcare.service.access.acts.SharingWithPartner;
import org.throughcare.service.access.acts.SharingWithPartner.Outcome;
import org.throughcare.service.access.acts.SharingWithPartner.Share;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.CaseShares;
import org.throughcare.service.web.model.access.CaseShares.Typed;

/** Sharing a case with one person of a partner, and ending it. */
@Controller
class SharePages {
    private final SharingWithPartner sharing;
    private final EndingGrant ending;
    private final StaffRegister register;
    private final Colleagues colleagues;
    private final InstantSource clock;

    SharePages(
            SharingWithPartner sharing,
            EndingGrant ending,
            StaffRegister register,
            Colleagues colleagues,
            InstantSource clock) {
        this.sharing = sharing;
        this.ending = ending;
        this.register = register;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping(Paths.SHARES)
    ModelAndView form(SignedIn who, @CaseFor(Act.SHARE) Opening.Opened opened) {
        return page(who, opened, Typed.NOTHING, Errors.none());
    }

    @PostMapping(Paths.SHARES)
    ModelAndView share(
            SignedIn who,
            @CaseFor(Act.SHARE) Opening.Opened opened,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") Set<String> areas,
            @RequestParam(name = "until-day", defaultValue = "") String day,
            @RequestParam(name = "until-month", defaultValue = "") String month,
            @RequestParam(name = "until-year", defaultValue = "") String year,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Typed typed = new Typed(code, purpose, areas, new EnteredDate(day, month, year), "", "");
        Optional<StaffMember> partner = register.coded(code);
        if (partner.isEmpty()) {
            return page(who, opened, typed, Errors.of("code", Text.text("access.shares.noPartner")));
        }
        Optional<Instant> until = typed.until()
                .date()
                .map(last -> last.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        if (until.isEmpty()) {
            return page(who, opened, typed, Errors.of("until", Text.text("access.shares.noDay")));
        }
        Set<Area> parts = Arrays.stream(Area.values())
                .filter(area -> areas.contains(area.name()))
                .collect(Collectors.toSet());
        Share share = new Share(partner.get().id(), purpose, parts, clock.instant(), until.get());
        return switch (sharing.share(who, opened, share, CaseArgument.route(request))) {
            case Outcome.Shared _ -> {
                Flash.done(
                        redirect, Text.text("access.shares.done", partner.get().name()));
                yield new ModelAndView("redirect:" + Paths.shares(opened.crn()));
            }
            case Outcome.NoSuchPartner _ ->
                page(who, opened, typed, Errors.of("code", Text.text("access.shares.noPartner")));
            case Outcome.NothingShared _ ->
                page(who, opened, typed, Errors.of("areas", Text.text("access.shares.nothing")));
            case Outcome.PurposeTooShort(int least) ->
                page(who, opened, typed, Errors.of("purpose", Text.text("access.reason.short", least)));
            case Outcome.WrongTime(var longest) ->
                page(who, opened, typed, Errors.of("until", Text.text("access.shares.wrongTime", longest.toDays())));
            case Outcome.NotAllowed _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    @PostMapping(Paths.SHARE_ENDED)
    ModelAndView end(
            SignedIn who,
            @CaseFor(Act.SHARE) Opening.Opened opened,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String endReason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Typed typed = new Typed("", "", Set.of(), EnteredDate.NONE, share, endReason);
        Optional<Long> standing = sharing.standing(who, opened).stream()
                .map(SharingWithPartner.Standing::grant)
                .filter(id -> Long.toString(id).equals(share))
                .findFirst();
        if (standing.isEmpty()) {
            return page(who, opened, typed, Errors.of("share", Text.text("access.shares.noShare")));
        }
        return switch (ending.end(who, standing.get(), endReason, CaseArgument.route(request))) {
            case EndingGrant.Outcome.Ended _ -> {
                Flash.done(redirect, Text.text("access.shares.ended"));
                yield new ModelAndView("redirect:" + Paths.shares(opened.crn()));
            }
            case EndingGrant.Outcome.NotFound _ ->
                page(who, opened, typed, Errors.of("share", Text.text("access.shares.noShare")));
            case EndingGrant.Outcome.ReasonTooShort(int least) ->
                page(who, opened, typed, Errors.of("endReason", Text.text("access.reason.short", least)));
        };
    }

    private ModelAndView page(SignedIn who, Opening.Opened opened, Typed typed, Errors errors) {
        return Pages.page(
                "access/shares",
                Text.text("access.shares.title", opened.crn()),
                new CaseShares(
                        opened.crn(),
                        sharing.standing(who, opened).stream().map(this::shown).toList(),
                        typed,
                        Arrays.stream(Area.values())
                                .map(area -> Choice.of(area.name(), words(area)))
                                .toList()),
                errors);
    }

    private CaseShares.Standing shown(SharingWithPartner.Standing share) {
        StaffMember partner = colleagues.numbered(share.staff());
        List<String> areas = Arrays.stream(Area.values())
                .filter(share.areas()::contains)
                .map(SharePages::words)
                .toList();
        return new CaseShares.Standing(
                share.grant(),
                partner.name(),
                partner.post().title(),
                share.purpose(),
                String.join(", ", areas),
                share.ends());
    }

    private static String words(Area area) {
        return Text.text("access.area." + area);
    }
}
