package org.throughcare.service.oversight.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.Agenda.Who;
import org.throughcare.service.web.model.oversight.SupervisionForm;

/**
 * The form with which a case is brought to supervision or what was agreed there is noted, and the entry it becomes. It is
 * about the case alone, so it stands on its record; nothing is kept of a member of staff (R110).
 */
@Controller
class SupervisionPages {
    private final SeeingCases seeing;
    private final SaidInSupervision said;
    private final Meetings meetings;
    private final StaffRegister register;
    private final ShownTrail trail;
    private final RecordingOnce recording;

    SupervisionPages(
            SeeingCases seeing,
            SaidInSupervision said,
            Meetings meetings,
            StaffRegister register,
            ShownTrail trail,
            RecordingOnce recording) {
        this.seeing = seeing;
        this.said = said;
        this.meetings = meetings;
        this.register = register;
        this.trail = trail;
        this.recording = recording;
    }

    @GetMapping(Paths.SUPERVISION)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> shown(open(who, seen), SupervisionFields.empty(), Errors.none()));
    }

    @PostMapping(Paths.SUPERVISION)
    ModelAndView note(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        SupervisionFields fields = new SupervisionFields(sent);
        return seeing.see(who, opened, seen -> {
            Errors errors = record(who, open(who, seen), fields);
            if (errors.any()) {
                return shown(seen, fields, errors);
            }
            Flash.done(redirect, Text.text("agenda.form.done." + fields.kind(), seen.crn()));
            return new ModelAndView("redirect:" + next(who.staff(), seen));
        });
    }

    private Errors record(SignedIn who, SeenCase seen, SupervisionFields fields) {
        CommandKey command = fields.command(who, seen.crn());
        if (recording.isRecorded(command)) {
            return Errors.none();
        }
        Errors wrong = fields.errors(seen.today());
        if (wrong.any()) {
            return wrong;
        }
        boolean done = recording.record(
                who,
                seen,
                fields.fact(who.staff().code()),
                Set.of(Party.PROBATION),
                command,
                "SUPERVISION_NOTED",
                "POST " + Paths.SUPERVISION);
        return done ? Errors.none() : Errors.of("words", Text.text("agenda.form.sentBefore"));
    }

    /** Those who meet, and only where the whole case is open to them. */
    private static SeenCase open(SignedIn who, SeenCase seen) {
        if (!Meetings.has(who.staff()) || !seen.reader().access().whole()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    /** The agenda that the case is on, or its page where it is on none of the reader's. */
    private String next(StaffMember staff, SeenCase seen) {
        return seen.picture()
                .holding()
                .heldAt(seen.reader().now())
                .flatMap(held -> register.coded(held.fact().to()))
                .flatMap(holder -> {
                    if (holder.id() == staff.id()) {
                        return Optional.of(Paths.SUPERVISION_AGENDA);
                    }
                    return meetings.with(staff, holder.id()).map(_ -> Paths.supervisionAgenda(holder.id()));
                })
                .orElse(Paths.caseOf(seen.crn()));
    }

    private ModelAndView shown(SeenCase seen, SupervisionFields fields, Errors errors) {
        LocalDate today = seen.today();
        Who who = new Who(seen.crn(), "", null);
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.SUPERVISION,
                Stream.concat(
                                InSupervision.brought(seen.picture()).stream(),
                                InSupervision.agreed(seen.picture(), today).stream())
                        .map(Stated::id)
                        .toList(),
                0);
        SupervisionForm form = new SupervisionForm(
                seen.shell(),
                said.brought(who, seen.picture()),
                said.agreed(who, seen.picture(), today),
                fields.kind(),
                fields.text("words"),
                fields.text("who"),
                fields.on(),
                SupervisionFields.DOERS.stream()
                        .map(role -> Choice.of(role.name(), Text.text("agenda.does." + role)))
                        .toList(),
                fields.key());
        return Pages.page(
                "oversight/supervision",
                Text.text("cases.title", Text.text("agenda.form.title"), seen.crn()),
                form,
                errors);
    }
}
