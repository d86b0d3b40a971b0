package org.throughcare.service.oversight.disagreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.CaseDuties;
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

/** Where somebody records that they disagree with a decision, and whoever stands above the one who decided answers (R129). */
@Controller
class DisagreementPages {
    private static final int LONGEST = 4_000;

    private final SeeingCases seeing;
    private final RecordingOnce recording;
    private final CaseDuties duties;
    private final DisagreementForms forms;

    DisagreementPages(SeeingCases seeing, RecordingOnce recording, CaseDuties duties, DisagreementForms forms) {
        this.seeing = seeing;
        this.recording = recording;
        this.duties = duties;
        this.forms = forms;
    }

    @GetMapping(Paths.DISAGREEMENT)
    ModelAndView look(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> shown(seen, new LinkedMultiValueMap<>(), Errors.none()));
    }

    @PostMapping(Paths.DISAGREEMENT)
    ModelAndView record(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return seeing.see(who, opened, seen -> {
            String reason = text(fields, "reason");
            CommandKey key =
                    CommandKey.of(who.staff().username(), "disagreement " + key(fields), reason.getBytes(UTF_8));
            Optional<Stated<DissentRecorded>> asked = new Decisions(seen).asked(duties);
            if (!recording.isRecorded(key)) {
                Errors errors = errors(seen, fields, asked.isPresent());
                if (errors.any()) {
                    return shown(seen, fields, errors);
                }
                OversightFact fact = asked.isPresent()
                        ? new DissentAnswered(
                                asked.get().id(),
                                who.staff().post().recordsAs(),
                                text(fields, "stands").equals("yes"),
                                reason)
                        : new DissentRecorded(
                                decision(seen, fields).orElseThrow().id(),
                                who.staff().post().recordsAs(),
                                reason);
                boolean done = recording.record(
                        who,
                        seen,
                        fact,
                        EnumSet.of(Party.PROBATION, who.staff().post().party()),
                        key,
                        asked.isPresent() ? "DISAGREEMENT_ANSWERED" : "DISAGREEMENT_RECORDED",
                        "POST " + Paths.DISAGREEMENT);
                if (!done) {
                    return shown(seen, fields, Errors.of("reason", Text.text("oversight.disagreement.sentBefore")));
                }
            }
            Flash.done(redirect, Text.text("oversight.disagreement.done"));
            return new ModelAndView("redirect:" + Paths.disagreement(opened.crn()));
        });
    }

    private static Errors errors(SeenCase seen, MultiValueMap<String, String> fields, boolean answering) {
        Errors errors = Errors.none();
        if (answering && !Set.of("yes", "no").contains(text(fields, "stands"))) {
            errors = errors.and("stands", Text.text("oversight.disagreement.stands.missing"));
        }
        if (!answering && decision(seen, fields).isEmpty()) {
            errors = errors.and("decision", Text.text("oversight.disagreement.decision.missing"));
        }
        if (text(fields, "reason").isEmpty()) {
            errors = errors.and("reason", Text.text("oversight.disagreement.reason.missing"));
        } else if (text(fields, "reason").length() > LONGEST) {
            errors = errors.and("reason", Text.text("oversight.plan.long", LONGEST));
        }
        return errors;
    }

    private static Optional<Stated<?>> decision(SeenCase seen, MultiValueMap<String, String> fields) {
        return new Decisions(seen)
                .all().stream()
                        .filter(stated -> stated.id().value().equals(text(fields, "decision")))
                        .findFirst();
    }

    private ModelAndView shown(SeenCase seen, MultiValueMap<String, String> fields, Errors errors) {
        String title = Text.text("cases.title", Text.text("oversight.disagreement.title"), seen.crn());
        return Pages.page("oversight/disagreement", title, forms.page(seen, fields, key(fields)), errors);
    }

    private static String key(MultiValueMap<String, String> fields) {
        return FormKey.of(text(fields, "key"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
