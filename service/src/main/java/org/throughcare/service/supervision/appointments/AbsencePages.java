package org.throughcare.service.supervision.appointments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
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
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where an absence is judged: acceptable or not, on what evidence, and what happens next (R62). */
@Controller
class AbsencePages {
    private final SeeingCases seeing;
    private final RecordingOnce recording;
    private final AbsenceForms forms;

    AbsencePages(SeeingCases seeing, RecordingOnce recording, AbsenceForms forms) {
        this.seeing = seeing;
        this.recording = recording;
        this.forms = forms;
    }

    @GetMapping(Paths.ABSENCE)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened, @PathVariable String id) {
        return seeing.see(
                who, opened, seen -> shown(seen, absence(seen, id), new LinkedMultiValueMap<>(), Errors.none()));
    }

    @PostMapping(Paths.ABSENCE)
    ModelAndView judge(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> {
            Stated<AppointmentMissed> absence = absence(seen, id);
            CommandKey key = CommandKey.of(
                    who.staff().username(),
                    "absence " + FormKey.of(text(fields, "key")),
                    (id
                                    + fields.entrySet().stream()
                                            .filter(field -> !field.getKey().equals("_csrf"))
                                            .sorted(Map.Entry.comparingByKey())
                                            .toList())
                            .getBytes(UTF_8));
            if (!recording.isRecorded(key)) {
                Errors errors = AbsenceForms.errors(seen, absence, fields);
                if (errors.any()) {
                    return shown(seen, absence, fields, errors);
                }
                boolean done = recording.record(
                        who,
                        seen,
                        AbsenceForms.judged(absence, fields, who.staff().post().recordsAs()),
                        EnumSet.of(
                                Party.PROBATION,
                                Party.PRISON,
                                who.staff().post().party()),
                        key,
                        "ABSENCE_JUDGED",
                        "POST " + Paths.ABSENCE);
                if (!done) {
                    return shown(seen, absence, fields, Errors.of("acceptable", Text.text("supervision.sentBefore")));
                }
            }
            Flash.done(redirect, Text.text("appointments.judged"));
            return new ModelAndView("redirect:"
                    + (absence.fact().arranged() == null
                            ? Paths.caseOf(opened.crn())
                            : Paths.appointment(
                                    opened.crn(), absence.fact().arranged().value())));
        });
    }

    private ModelAndView shown(
            SeenCase seen, Stated<AppointmentMissed> absence, MultiValueMap<String, String> fields, Errors errors) {
        String title = Text.text("cases.title", Text.text("appointments.absence.title"), seen.crn());
        return Pages.page("supervision/absence", title, forms.page(seen, absence, fields), errors);
    }

    private static Stated<AppointmentMissed> absence(SeenCase seen, String id) {
        if (!seen.reader().sees(Area.SUPERVISION)
                || seen.reader().staff().post().roles().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Appointments(seen.picture(), seen.reader().now())
                .absence(id)
                .filter(one -> seen.reader().reads(one.entry()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
