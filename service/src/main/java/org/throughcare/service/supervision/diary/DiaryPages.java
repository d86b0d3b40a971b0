package org.throughcare.service.supervision.diary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The appointments on the cases that whoever looks holds, and the private address at which a calendar reads them. */
@Controller
class DiaryPages {
    static final Set<Role> HOLDING = Set.of(Role.COM, Role.POM);

    private final ReadingDiary reading;
    private final CalendarAddresses addresses;
    private final Transactions transactions;
    private final InstantSource clock;

    DiaryPages(ReadingDiary reading, CalendarAddresses addresses, Transactions transactions, InstantSource clock) {
        this.reading = reading;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Paths.DIARY)
    ModelAndView look(
            SignedIn who, @RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "week") String by) {
        return shown(who, on, !by.equals("day"), null);
    }

    /** Makes a new address, which ends the one before, or ends it; a new one is on the page that answers and nowhere else. */
    @PostMapping(Paths.DIARY_ADDRESS)
    ModelAndView address(SignedIn who, @RequestParam(defaultValue = "") String act, RedirectAttributes redirect) {
        holding(who);
        if (act.equals("revoke")) {
            transactions.run(
                    who.staff().acting(), () -> addresses.revoke(who.staff().id()));
            Flash.done(redirect, Text.text("diary.address.revoked"));
            return new ModelAndView("redirect:" + Paths.DIARY);
        }
        Instant now = clock.instant();
        String secret = transactions.as(
                who.staff().acting(), () -> addresses.make(who.staff().id(), now));
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(Paths.calendar(secret))
                .build()
                .toUriString();
        return shown(who, "", true, address);
    }

    private ModelAndView shown(SignedIn who, String on, boolean week, @Nullable String address) {
        holding(who);
        Instant now = clock.instant();
        LocalDate day = day(on, now.atZone(London.ZONE).toLocalDate());
        return Pages.page(
                "supervision/diary",
                Text.text("diary.title"),
                transactions.as(who.staff().acting(), () -> reading.page(who.staff(), day, week, address, now)));
    }

    private static void holding(SignedIn who) {
        if (Collections.disjoint(HOLDING, who.staff().post().roles())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static LocalDate day(String on, LocalDate today) {
        try {
            LocalDate day = on.isEmpty() ? today : LocalDate.parse(on);
            return day.getYear() < 1900 || day.getYear() > 2999 ? today : day;
        } catch (DateTimeException e) {
            return today;
        }
    }
}
