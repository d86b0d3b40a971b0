package org.throughcare.service.people;

import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.people.details.ReadingDetails;
import org.throughcare.service.people.details.RecordingDetails;
import org.throughcare.service.people.details.SentDetail;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.PersonDetails;

/** Who the person behind a case is and how they live, and the form with which each of it is recorded. */
@Controller
class DetailPages {
    private final SeeingCases seeing;
    private final ReadingDetails reading;
    private final RecordingDetails recording;
    private final InstantSource clock;

    DetailPages(SeeingCases seeing, ReadingDetails reading, RecordingDetails recording, InstantSource clock) {
        this.seeing = seeing;
        this.reading = reading;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping(Paths.PERSON)
    ModelAndView read(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        PersonDetails shown = seeing.see(who, opened, then, CaseTab.PERSON, reading::page);
        return Pages.page("cases/person", Text.text("details.title", opened.crn()), shown, then.wrong());
    }

    @GetMapping(Paths.NEW_DETAIL)
    ModelAndView form(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        return shown(who, opened, sent(who, opened, fields), Errors.none());
    }

    @PostMapping(Paths.NEW_DETAIL)
    ModelAndView record(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        SentDetail sent = sent(who, opened, fields);
        Errors errors = recording.record(who, opened, sent);
        if (errors.any()) {
            return shown(who, opened, sent, errors);
        }
        Flash.done(redirect, Text.text("details.recorded"));
        return new ModelAndView("redirect:" + Paths.person(opened.crn()));
    }

    private SentDetail sent(SignedIn who, Opening.Opened opened, MultiValueMap<String, String> fields) {
        String what = Objects.requireNonNullElse(fields.getFirst("what"), "");
        if (!ReadingDetails.mayRecord(seeing.reader(who, opened), what)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SentDetail sent = SentDetail.of(
                        what, fields, clock.instant().atZone(London.ZONE).toLocalDate())
                .filter(SentDetail::namesItsEntry)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        says(who, opened, sent);
        return sent;
    }

    /** The entry that a form is about, in words; a form about an entry that the reader may not read is no page. */
    private String says(SignedIn who, Opening.Opened opened, SentDetail sent) {
        return sent.about().isEmpty()
                ? ""
                : reading.entry(seeing.reader(who, opened), opened.person(), sent.about())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView shown(SignedIn who, Opening.Opened opened, SentDetail sent, Errors errors) {
        CaseIdentity identity = reading.identity(seeing.reader(who, opened), opened.person(), opened.crn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.page("cases/record", sent.title(), sent.shown(identity, says(who, opened, sent)), errors);
    }
}
