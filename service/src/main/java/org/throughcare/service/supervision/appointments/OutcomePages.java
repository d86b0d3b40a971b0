package org.throughcare.service.supervision.appointments;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** An appointment, and the form that says what came of it. */
@Controller
class OutcomePages {
    private final SeeingCases seeing;
    private final OutcomeForms forms;
    private final RecordingOutcomes recording;
    private final AppointmentShown appointments;

    OutcomePages(SeeingCases seeing, OutcomeForms forms, RecordingOutcomes recording, AppointmentShown appointments) {
        this.seeing = seeing;
        this.forms = forms;
        this.recording = recording;
        this.appointments = appointments;
    }

    @GetMapping(Paths.APPOINTMENT)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened, @PathVariable String id) {
        return seeing.see(who, opened, seen -> looked(seen, arranged(seen, id), Errors.none()));
    }

    @GetMapping(Paths.OUTCOME)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened, @PathVariable String id) {
        return seeing.see(who, opened, seen -> {
            Stated<AppointmentArranged> arranged = arranged(seen, id);
            return RecordingOutcomes.over(seen, arranged).isPresent()
                    ? looked(seen, arranged, Errors.none())
                    : asked(seen, arranged, new OutcomeForm(new LinkedMultiValueMap<>()), Errors.none());
        });
    }

    @PostMapping(Paths.OUTCOME)
    ModelAndView record(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> {
            Stated<AppointmentArranged> arranged = arranged(seen, id);
            OutcomeForm form = new OutcomeForm(fields);
            Errors errors = recording.record(who, seen, arranged, form);
            if (errors.any()) {
                return RecordingOutcomes.over(seen, arranged).isPresent()
                        ? looked(seen, arranged, errors)
                        : asked(seen, arranged, form, errors);
            }
            Flash.done(
                    redirect,
                    Text.text(
                            "appointments.recorded",
                            Text.text("appointments.outcome." + form.outcome().orElseThrow())));
            return new ModelAndView("redirect:" + Paths.appointment(opened.crn(), id));
        });
    }

    private ModelAndView asked(SeenCase seen, Stated<AppointmentArranged> arranged, OutcomeForm form, Errors errors) {
        String title = Text.text("cases.title", Text.text("appointments.outcome.title"), seen.crn());
        return Pages.page("supervision/outcome", title, forms.page(seen, arranged, form), errors);
    }

    private ModelAndView looked(SeenCase seen, Stated<AppointmentArranged> arranged, Errors errors) {
        String title = Text.text("cases.title", Text.text("appointments.title"), seen.crn());
        return Pages.page("supervision/appointment", title, appointments.page(seen, arranged), errors);
    }

    /** The appointment of that entry; a page not found where the reader sees none. */
    static Stated<AppointmentArranged> arranged(SeenCase seen, String id) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Appointments(seen.picture(), seen.reader().now())
                .arranged(id)
                .filter(one -> seen.reader().reads(one.entry()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
