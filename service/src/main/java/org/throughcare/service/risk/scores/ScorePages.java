package org.throughcare.service.risk.scores;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.risk.ScorePart.Computed;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.ScoresPage;

/** Why the scores of a case are what they are, where a named person signs or contests them (R17, A10). */
@Controller
class ScorePages {
    private final SeeingCases seeing;
    private final ReadingScores reading;
    private final ScoresShown scores;
    private final RecordingOnce recording;
    private final InstantSource clock;

    ScorePages(
            SeeingCases seeing,
            ReadingScores reading,
            ScoresShown scores,
            RecordingOnce recording,
            InstantSource clock) {
        this.seeing = seeing;
        this.reading = reading;
        this.scores = scores;
        this.recording = recording;
        this.clock = clock;
    }

    @GetMapping(Paths.SCORES)
    ModelAndView why(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = "") String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        ScoresPage page =
                seeing.see(who, opened, then, CaseTab.RISK, seen -> reading.page(seen, of, ScoreForm.empty()));
        return shown(opened, page, then.wrong());
    }

    @PostMapping(Paths.SCORES)
    ModelAndView said(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        ScoreForm form = new ScoreForm(fields);
        return seeing.see(who, opened, AsKnownAt.NOW, CaseTab.RISK, seen -> {
            Errors errors = record(who, seen, form);
            if (errors.any()) {
                return shown(opened, reading.page(seen, form.text("of"), form), errors);
            }
            Flash.done(redirect, Text.text(form.signs() ? "scores.page.done.signed" : "scores.page.done.contested"));
            return new ModelAndView("redirect:" + Paths.risk(opened.crn()));
        });
    }

    /** Whether the reader can sign or contest: a person of probation in a role of theirs, to whom risk is open. */
    static boolean mayRecord(SeenCase seen) {
        return seen.reader().records()
                && seen.reader().sees(Area.RISK)
                && seen.reader().party() == Party.PROBATION
                && !seen.reader().staff().post().roles().isEmpty();
    }

    private Errors record(SignedIn who, SeenCase seen, ScoreForm form) {
        CommandKey command = form.command(who, seen.crn());
        if (recording.isRecorded(command)) {
            return Errors.none();
        }
        if (!mayRecord(seen)) {
            return Errors.of("remark", Text.text("scores.page.readOnly"));
        }
        List<Computed> all = scores.of(seen);
        if (all.isEmpty() || !all.getLast().stated().id().value().equals(form.text("of"))) {
            return Errors.of("remark", Text.text("scores.page.overtaken"));
        }
        Errors wrong = form.errors();
        if (wrong.any()) {
            return wrong;
        }
        boolean done = recording.record(
                who,
                seen,
                form.fact(
                        all.getLast().stated().id(),
                        who.staff().post().recordsAs(),
                        who.staff().code()),
                Set.of(Party.PROBATION),
                command,
                form.signs() ? "SCORES_SIGNED" : "SCORES_CONTESTED",
                "POST " + Paths.SCORES);
        return done ? Errors.none() : Errors.of("remark", Text.text("scores.page.sentBefore"));
    }

    private static ModelAndView shown(Opening.Opened opened, ScoresPage page, Errors errors) {
        return Pages.page(
                "risk/scores", Text.text("cases.title", Text.text("scores.page.title"), opened.crn()), page, errors);
    }
}
