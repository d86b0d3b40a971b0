package org.throughcare.service.work;

import java.time.Instant;
import java.util.List;
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
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.DutyShown;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.work.PutOffForm;

/** The form with which a duty is put off in one's own queue. */
@Controller
class PutOffPages {
    private final SeeingCases seeing;
    private final PuttingDutiesOff putting;

    PutOffPages(SeeingCases seeing, PuttingDutiesOff putting) {
        this.seeing = seeing;
        this.putting = putting;
    }

    @GetMapping(Paths.PUT_OFF)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened, @PathVariable("id") int number) {
        return seeing.see(who, opened, seen -> shown(seen, asked(seen, number), "", "", Errors.none()));
    }

    @PostMapping(Paths.PUT_OFF)
    ModelAndView putOff(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @PathVariable("id") int number,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> {
            CaseDuty duty = asked(seen, number);
            List<Instant> chosen = putting.choices(duty).stream()
                    .filter(choice -> choice.toString().equals(until))
                    .toList();
            Errors wrong = chosen.isEmpty()
                    ? Errors.of("until", Text.text("work.putOff.choose"))
                    : putting.putOff(seen, duty, chosen.getFirst(), reason);
            if (wrong.any()) {
                return shown(seen, duty, until, reason, wrong);
            }
            Flash.done(
                    redirect,
                    Text.text(
                            "work.putOff.done",
                            PageDates.near(chosen.getFirst(), seen.reader().now())));
            return new ModelAndView("redirect:" + Paths.HOME);
        });
    }

    private CaseDuty asked(SeenCase seen, int number) {
        return putting.asked(seen, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView shown(SeenCase seen, CaseDuty duty, String until, String reason, Errors errors) {
        Instant now = seen.reader().now();
        boolean may = putting.mayPutOff(duty, seen.reader().staff());
        List<Choice> choices = may
                ? putting.choices(duty).stream()
                        .map(choice -> Choice.of(choice.toString(), PageDates.near(choice, now)))
                        .toList()
                : List.of();
        return Pages.page(
                "work/putOff",
                Text.text("work.putOff.title"),
                new PutOffForm(
                        seen.shell().identity(),
                        DutyShown.briefly(duty.duty(), now),
                        duty.number(),
                        choices,
                        until,
                        reason,
                        putting.often(),
                        now),
                errors);
    }
}
