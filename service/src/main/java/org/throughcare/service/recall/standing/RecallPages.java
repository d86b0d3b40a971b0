package org.throughcare.service.recall.standing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.PartAFact.PartARevised;
import org.throughcare.practice.recall.PartAFact.RecallResent;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The page that says where a recall stands, and the small acts that are done on it. */
@Controller
class RecallPages {
    private final SeeingCases seeing;
    private final RecallShown shown;
    private final RecallActs acts;
    private final RecordingOnce recording;

    RecallPages(SeeingCases seeing, RecallShown shown, RecallActs acts, RecordingOnce recording) {
        this.seeing = seeing;
        this.shown = shown;
        this.acts = acts;
        this.recording = recording;
    }

    @GetMapping(Paths.RECALL)
    ModelAndView recall(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened) {
        return seeing.see(who, opened, seen -> page(seen, Typed.none(), Errors.none()));
    }

    /** Sends a recall once more, takes the request back to be changed, or withdraws it. */
    @PostMapping(Paths.RECALL_ACT)
    ModelAndView act(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            Optional<RecallAct> asked = typed.one("act", RecallAct.class);
            String field = "reasons-" + typed.text("act");
            Errors errors = typed.tooLong();
            if (asked.filter(act -> act != RecallAct.RESEND).isPresent()
                    && typed.text(field).isEmpty()) {
                errors = errors.and(field, Text.text("recall.small.reasons.missing"));
            }
            if (asked.isEmpty() || errors.any()) {
                return page(seen, typed, errors);
            }
            RecallAct act = asked.get();
            Optional<Wish> wish = wish(who, seen, typed, act, typed.text(field));
            return wish.isEmpty()
                    ? page(seen, typed, Errors.of(field, Text.text("recall.refused.otherwise")))
                    : switch (acts.carryOut(who, seen, wish.get())) {
                        case Done _ -> {
                            Flash.done(redirect, Text.text("recall.small." + act + ".done"));
                            yield new ModelAndView("redirect:" + Paths.recall(seen.crn()));
                        }
                        case Refused refused -> page(seen, typed, Errors.of("stages", refused.sentence()));
                    };
        });
    }

    /** A manager confirms having been consulted, or says otherwise (R65). */
    @PostMapping(Paths.RECALL_CONSULTED)
    ModelAndView confirm(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            if (recording.isRecorded(typed.command(who, "consulted", seen.crn()))) {
                return new ModelAndView("redirect:" + Paths.recall(seen.crn()));
            }
            Boolean tookPart = typed.yesOrNo("tookPart");
            Optional<RecallConsidered> considered = typed.one("considered", RecallConsidered.class);
            Optional<Stated<ManagementConsultation>> of =
                    Consulted.unconfirmed(seen).filter(one -> one.id().value().equals(typed.text("of")));
            Errors errors = typed.needed(typed.tooLong(), "recall.confirm.", "reasons");
            if (tookPart == null) {
                errors = errors.and("tookPart", Text.text("recall.confirm.tookPart.missing"));
            }
            if (considered.isEmpty()) {
                errors = errors.and("considered", Text.text("recall.confirm.considered.missing"));
            }
            if (of.isEmpty()) {
                errors = errors.and("tookPart", Text.text("recall.confirm.gone"));
            }
            if (errors.any() || tookPart == null) {
                return page(seen, typed, errors);
            }
            recording.record(
                    who,
                    seen,
                    new ConsultationConfirmed(
                            of.orElseThrow().id(),
                            Consulted.role(seen).orElseThrow(),
                            tookPart,
                            considered.orElseThrow(),
                            typed.text("reasons")),
                    Wish.OURS,
                    typed.command(who, "consulted", seen.crn()),
                    "CONSULTATION_CONFIRMED",
                    "POST " + Paths.RECALL_CONSULTED);
            Flash.done(redirect, Text.text("recall.confirm.done"));
            return new ModelAndView("redirect:" + Paths.recall(seen.crn()));
        });
    }

    private static Optional<Wish> wish(SignedIn who, SeenCase seen, Typed typed, RecallAct act, String why) {
        return fact(act, why)
                .map(fact -> Wish.of(
                        List.of(Step.of(act, Wish.WITH_CASEWORK, fact::of)),
                        typed.command(who, "recall act", seen.crn()),
                        "RECALL_" + act,
                        "POST " + Paths.RECALL_ACT));
    }

    private static Optional<Stating> fact(RecallAct act, String why) {
        return Optional.ofNullable(
                switch (act) {
                    case RESEND -> RecallResent::new;
                    case REVISE -> role -> new PartARevised(role, why);
                    case WITHDRAW -> role -> new RecallWithdrawn(role, why);
                    default -> null;
                });
    }

    /** States a fact in a role. */
    private interface Stating {
        Fact of(Role role);
    }

    private ModelAndView page(SeenCase seen, Typed typed, Errors errors) {
        return Pages.page(
                "recall/recall",
                Text.text("cases.title", Text.text("recall.title"), seen.crn()),
                shown.page(seen, typed),
                errors);
    }
}
