package org.throughcare.service.supervision.appointments;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.supervision.arranging.Slot;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where an appointment is arranged, or a row of them; what clashes is shown before it is confirmed and never stands in the way. */
@Controller
class ArrangePages {
    private final SeeingCases seeing;
    private final ArrangeForms forms;
    private final Appending appending;
    private final InstantSource clock;

    ArrangePages(SeeingCases seeing, ArrangeForms forms, Appending appending, InstantSource clock) {
        this.seeing = seeing;
        this.forms = forms;
        this.appending = appending;
        this.clock = clock;
    }

    @GetMapping(Paths.NEW_APPOINTMENT)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        ArrangeForm form = new ArrangeForm(new LinkedMultiValueMap<>());
        return seeing.see(who, opened, seen -> shown(supervised(seen), form, List.of(), Errors.none()));
    }

    @PostMapping(Paths.NEW_APPOINTMENT)
    ModelAndView arrange(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        ArrangeForm form = new ArrangeForm(fields);
        return seeing.see(who, opened, seen -> {
            Instant now = clock.instant();
            Errors errors = form.errors(now);
            if (errors.any()) {
                return shown(supervised(seen), form, List.of(), errors);
            }
            List<Slot> slots = form.slots();
            if (!form.confirms(slots) && forms.asksToLook(seen, form, slots)) {
                return shown(supervised(seen), form, slots, Errors.none());
            }
            Set<Party> told =
                    EnumSet.of(Party.PROBATION, Party.PRISON, who.staff().post().party());
            List<Entry> entries = slots.stream()
                    .map(slot -> Recorded.of(
                            supervised(seen).record().subject(), form.arranged(slot), who.staff(), told, now))
                    .toList();
            Append append = new Append(
                    seen.record().subject(),
                    entries,
                    form.command(who, opened.crn()),
                    null,
                    "APPOINTMENT_ARRANGED",
                    "POST " + Paths.NEW_APPOINTMENT);
            return switch (appending.append(append)) {
                case Appended added -> {
                    Flash.done(
                            redirect,
                            Text.counted(
                                    "appointments.new.done", added.entries().size()));
                    yield new ModelAndView("redirect:"
                            + Paths.appointment(
                                    opened.crn(), added.entries().getFirst().value()));
                }
                case Overtaken _, KeyUsedOtherwise _ ->
                    shown(seen, form, List.of(), Errors.of("date", Text.text("supervision.sentBefore")));
            };
        });
    }

    private static SeenCase supervised(SeenCase seen) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private ModelAndView shown(SeenCase seen, ArrangeForm form, List<Slot> slots, Errors errors) {
        String title = Text.text("cases.title", Text.text("appointments.new.title"), seen.crn());
        return Pages.page("supervision/arrange", title, forms.page(seen, form, slots), errors);
    }
}
