package org.throughcare.service.recall.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.papers.ProposedRecall;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Drafts;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where the request for a recall is drafted part by part and laid before the manager for signature. */
@Controller
class RequestPages {
    private static final String FORM = "recall-request";

    private final SeeingCases seeing;
    private final RequestForms forms;
    private final RequestPapers papers;
    private final RecallActs acts;
    private final Drafts drafts;

    RequestPages(SeeingCases seeing, RequestForms forms, RequestPapers papers, RecallActs acts, Drafts drafts) {
        this.seeing = seeing;
        this.forms = forms;
        this.papers = papers;
        this.acts = acts;
        this.drafts = drafts;
    }

    /** A request as it is drafted. */
    private record Drafted(
            Recall recall, Request request, @Nullable Instant saved) {}

    @GetMapping(Paths.RECALL_PART_A)
    ModelAndView part(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam(defaultValue = "") String part) {
        return drafting(
                who,
                opened,
                (seen, drafted) -> shown(
                        seen,
                        drafted,
                        Part.of(part).orElse(Part.TYPE),
                        UUID.randomUUID().toString(),
                        Errors.none()));
    }

    /** As somebody types: answers in words when it was kept. */
    @PostMapping(path = Paths.RECALL_PART_A, params = "quietly")
    ResponseEntity<String> keepQuietly(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        return Drafts.said(seeing.see(
                who,
                opened,
                seen -> drafted(who, seen)
                        .map(drafted -> keep(who, seen, drafted, fields))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT))));
    }

    @PostMapping(path = Paths.RECALL_PART_A, params = "!quietly")
    ModelAndView save(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return drafting(who, opened, (seen, drafted) -> {
            Errors errors = new Typed(fields).tooLong();
            if (errors.any()) {
                return shown(seen, drafted, part(fields), new Typed(fields).key(), errors);
            }
            Instant saved = keep(who, seen, drafted, fields);
            Flash.done(redirect, Text.text("recall.draft.saved", PageDates.time(saved)));
            Part next = fields.containsKey("stay") ? part(fields) : part(fields).next();
            return new ModelAndView("redirect:" + Paths.recallPartA(seen.crn(), next.inAddress()));
        });
    }

    @PostMapping(Paths.RECALL_ASK)
    ModelAndView ask(
            SignedIn who,
            @CaseFor(Act.CONSIDER_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed sent = new Typed(fields);
        return drafting(who, opened, (seen, drafted) -> {
            PartA form = papers.form(drafted.request(), drafted.recall());
            ProposedRecall proposed = form.proposed();
            RecallType type = proposed.type();
            String reasons = proposed.reasons();
            if (!form.missingForSignature().isEmpty() || type == null || reasons == null) {
                return shown(
                        seen, drafted, Part.CHECK, sent.key(), Errors.of("missing", Text.text("recall.request.gaps")));
            }
            LocalDate law = RequestPapers.decided(drafted.recall());
            String content = form.hash().hex();
            List<Step> steps = List.of(
                    Step.of(
                            RecallAct.CHOOSE_TYPE,
                            Wish.WITH_CASEWORK,
                            role -> new RecallTypeChosen(
                                    role,
                                    type,
                                    proposed.fixedTermDays(),
                                    Boolean.TRUE.equals(form.emergency()),
                                    proposed.reasonByLaw(),
                                    reasons,
                                    law)),
                    Step.of(
                            RecallAct.WRITE,
                            Wish.WITH_CASEWORK,
                            role -> new PartAWritten(
                                    role, Request.FORM, drafted.request().answers(), content)),
                    Step.on(
                            content,
                            RecallAct.ASK_MANAGER_SIGNATURE,
                            Wish.WITH_CASEWORK,
                            role -> new SignatureAsked(role, Signature.MANAGER, content)));
            Wish wish = Wish.of(
                    steps,
                    sent.command(who, "recall ask", seen.crn()),
                    "RECALL_SIGNATURE_ASKED",
                    "POST " + Paths.RECALL_ASK);
            return switch (acts.carryOut(who, seen, wish)) {
                case Done _ -> {
                    drafts.remove(who, seen, FORM);
                    Flash.done(redirect, Text.text("recall.request.asked"));
                    yield new ModelAndView("redirect:" + Paths.recall(seen.crn()));
                }
                case Refused refused ->
                    shown(
                            seen,
                            drafted,
                            Part.CHECK,
                            UUID.randomUUID().toString(),
                            Errors.of("missing", refused.sentence()));
            };
        });
    }

    /** Does something with the request while it is drafted; shows where the recall stands otherwise. */
    private ModelAndView drafting(SignedIn who, Opening.Opened opened, Doing doing) {
        return seeing.see(
                who,
                opened,
                seen -> drafted(who, seen)
                        .map(drafted -> doing.with(seen, drafted))
                        .orElseGet(() -> new ModelAndView("redirect:" + Paths.recall(seen.crn()))));
    }

    /** Something done with a request. */
    private interface Doing {
        ModelAndView with(SeenCase seen, Drafted drafted);
    }

    private Optional<Drafted> drafted(SignedIn who, SeenCase seen) {
        List<Recall> recalls = RecallActs.recalls(seen);
        if (!RecallActs.may(recalls, RecallAct.WRITE, who.staff(), seen.reader().now())) {
            return Optional.empty();
        }
        return Recalls.open(recalls)
                .map(recall -> drafts.kept(who, seen, FORM)
                        .map(draft ->
                                new Drafted(recall, new Request(seen.crn(), new Typed(draft.fields())), draft.saved()))
                        .orElseGet(() -> new Drafted(recall, begun(who, seen, recall), null)));
    }

    private static Request begun(SignedIn who, SeenCase seen, Recall recall) {
        List<Stated<PartAWritten>> versions = RequestPapers.versions(recall);
        return versions.isEmpty()
                ? Prefilled.of(seen, recall, who.staff())
                : Request.of(seen.crn(), versions.getLast().fact().answers());
    }

    private Instant keep(SignedIn who, SeenCase seen, Drafted drafted, MultiValueMap<String, String> fields) {
        return drafts.keep(
                who,
                seen,
                FORM,
                drafted.request().with(part(fields), fields).typed().fields());
    }

    private static Part part(MultiValueMap<String, String> fields) {
        return Part.of(Objects.requireNonNullElse(fields.getFirst("part"), "")).orElse(Part.TYPE);
    }

    private ModelAndView shown(SeenCase seen, Drafted drafted, Part part, String key, Errors errors) {
        return Pages.page(
                "recall/form",
                Text.text("cases.title", Text.text("recall.request.title", part.label()), seen.crn()),
                forms.page(seen, drafted.recall(), drafted.request(), part, drafted.saved(), key),
                errors);
    }
}
