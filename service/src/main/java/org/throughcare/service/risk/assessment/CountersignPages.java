package org.throughcare.service.risk.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.risk.CountersignPage;

/** Where whoever is asked countersigns an assessment or gives it back (R8). Nothing of it can be changed here. */
@Controller
class CountersignPages {

    private final SeeingCases seeing;
    private final RecordingOnce recording;
    private final ShownTrail trail;

    CountersignPages(SeeingCases seeing, RecordingOnce recording, ShownTrail trail) {
        this.seeing = seeing;
        this.recording = recording;
        this.trail = trail;
    }

    @GetMapping(Paths.COUNTERSIGN)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> shown(seen, Answers.none(), key(""), Errors.none()));
    }

    @PostMapping(Paths.COUNTERSIGN)
    ModelAndView answer(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Answers answers = new Answers(fields);
        String key = key(answers.text("key"));
        CommandKey command = CommandKey.of(
                who.staff().username(),
                "countersign " + key,
                answers.text("reason").getBytes(UTF_8));
        return seeing.see(who, opened, seen -> {
            Boolean given = answers.yesOrNo("given");
            Errors errors = recording.isRecorded(command) ? Errors.none() : record(who, seen, answers, command);
            if (errors.any()) {
                return shown(seen, answers, key, errors);
            }
            Flash.done(
                    redirect,
                    Text.text(given != null && given ? "risk.countersign.done.yes" : "risk.countersign.done.no"));
            return new ModelAndView("redirect:" + Paths.caseOf(seen.crn()));
        });
    }

    private Errors record(SignedIn who, SeenCase seen, Answers answers, CommandKey command) {
        Optional<SecondLook> waiting = SecondLook.waiting(seen).filter(look -> asks(look, seen));
        if (waiting.isEmpty()) {
            return Errors.of("given", Text.text("risk.countersign.sentBefore"));
        }
        Errors wrong = errors(answers);
        if (wrong.any()) {
            return wrong;
        }
        CountersignatureAnswered answered = new CountersignatureAnswered(
                waiting.get().asked().fact().assessment(),
                waiting.get().asked().fact().of(),
                answers.text("given").equals(Answers.YES),
                answers.text("lookedAt"),
                answers.text("reason"));
        boolean done = recording.record(
                who,
                seen,
                answered,
                Set.of(Party.PROBATION, Party.PRISON),
                command,
                "ASSESSMENT_COUNTERSIGNED",
                "POST " + Paths.COUNTERSIGN);
        return done ? Errors.none() : Errors.of("given", Text.text("risk.countersign.sentBefore"));
    }

    private static Errors errors(Answers answers) {
        Errors errors = answers.errors();
        if (answers.yesOrNo("given") == null) {
            errors = errors.and("given", Text.text("risk.countersign.given.missing"));
        }
        for (String name : List.of("lookedAt", "reason")) {
            if (answers.text(name).isEmpty()) {
                errors = errors.and(name, Text.text("risk.countersign." + name + ".missing"));
            }
        }
        return errors;
    }

    private ModelAndView shown(SeenCase seen, Answers answers, String key, Errors errors) {
        Optional<SecondLook> waiting =
                SecondLook.waiting(seen).filter(_ -> seen.reader().sees(Area.RISK));
        waiting.ifPresent(look -> trail.sentencesShown(
                seen.person(),
                "GET " + Paths.COUNTERSIGN,
                List.of(look.asked().id(), look.asked().fact().assessment()),
                0));
        CountersignPage page = new CountersignPage(
                seen.shell(),
                waiting.map(look -> Text.text(
                                "risk.countersign.intro",
                                PageDates.day(look.asked().date())))
                        .orElse(""),
                waiting.map(SecondLook::blocks).orElse(List.of()),
                waiting.filter(look -> asks(look, seen)).isPresent() ? fields(answers) : List.of(),
                key);
        String title = Text.text("cases.title", Text.text("risk.countersign.title"), seen.crn());
        return Pages.page("risk/countersign", title, page, errors);
    }

    /** Whether it is the reader's post that is asked. */
    private static boolean asks(SecondLook look, SeenCase seen) {
        Role of = look.asked().fact().of();
        return seen.reader().records() && seen.reader().staff().post().roles().contains(of);
    }

    private static List<Field> fields(Answers answers) {
        Fields fields = new Fields(answers);
        return List.of(
                fields.radios(
                        "given",
                        Text.text("risk.countersign.given"),
                        null,
                        List.of(
                                Choice.of(Answers.YES, Text.text("risk.countersign.given.yes")),
                                Choice.of(Answers.NO, Text.text("risk.countersign.given.no")))),
                fields.lines("lookedAt", Text.text("risk.countersign.lookedAt"), null),
                fields.lines("reason", Text.text("risk.countersign.reason"), null));
    }

    private static String key(String sent) {
        return FormKey.of(sent);
    }
}
