package org.throughcare.service.recall.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PaperDownloads;
import org.throughcare.service.papers.PaperDownloads.Named;
import org.throughcare.service.papers.PaperForm;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.RecallOutcome.Done;
import org.throughcare.service.recall.RecallOutcome.Refused;
import org.throughcare.service.recall.Wish;
import org.throughcare.service.recall.Wish.Step;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.recall.request.RequestPapers;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm;
import org.throughcare.service.web.model.recall.RecallForm.Button;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;

/**
 * Where the manager and then the senior manager read the paper as it will go and sign it (R66, R67). The last signature
 * sends it (A5). What is signed is what stood on the page: anything else is refused.
 */
@Controller
class SigningPages {
    private final SeeingCases seeing;
    private final RequestPapers papers;
    private final PaperDownloads downloads;
    private final RecallActs acts;
    private final ShownTrail trail;

    SigningPages(
            SeeingCases seeing, RequestPapers papers, PaperDownloads downloads, RecallActs acts, ShownTrail trail) {
        this.seeing = seeing;
        this.papers = papers;
        this.downloads = downloads;
        this.acts = acts;
        this.trail = trail;
    }

    @GetMapping(Paths.RECALL_SIGN)
    ModelAndView read(SignedIn who, @CaseFor(Act.SIGN_RECALL) Opening.Opened opened) {
        return seeing.see(
                who,
                opened,
                seen -> asked(seen)
                        .map(act -> shown(seen, act, Typed.none(), Errors.none()))
                        .orElseGet(() -> new ModelAndView("redirect:" + Paths.recall(seen.crn()))));
    }

    @PostMapping(Paths.RECALL_SIGN)
    ModelAndView sign(
            SignedIn who,
            @CaseFor(Act.SIGN_RECALL) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        Typed typed = new Typed(fields);
        return seeing.see(who, opened, seen -> {
            RecallAct act =
                    typed.text("act").equals(RecallAct.SIGN_OFF.name()) ? RecallAct.SIGN_OFF : RecallAct.COUNTERSIGN;
            Errors errors = typed.needed(typed.tooLong(), "recall.sign.", "comment");
            if (errors.any()) {
                return shown(seen, act, typed, errors);
            }
            return switch (acts.carryOut(who, seen, wish(who, seen, typed, act))) {
                case Done _ -> {
                    Flash.done(redirect, Text.text("recall.sign.done." + act));
                    yield new ModelAndView("redirect:" + Paths.recall(seen.crn()));
                }
                case Refused refused -> shown(seen, act, typed, Errors.of("comment", refused.sentence()));
            };
        });
    }

    /** A version of the request as a file, for those who may take a copy out. */
    @GetMapping(Paths.RECALL_PAPER)
    ResponseEntity<byte[]> paper(
            SignedIn who,
            @CaseFor(Act.EXPORT) Opening.Opened opened,
            @PathVariable("id") int version,
            @RequestParam(defaultValue = "pdf") String form) {
        PaperForm as = form.equals("docx") ? PaperForm.DOCX : PaperForm.PDF;
        Paper paper = seeing.see(
                        who,
                        opened,
                        seen -> last(seen)
                                .filter(_ -> seen.reader().sees(Area.RECALL))
                                .flatMap(recall -> papers.paper(seen.crn(), recall, version)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return downloads.answer(who, opened, paper, new Named("part-a", version), as, "GET " + Paths.RECALL_PAPER);
    }

    private static Wish wish(SignedIn who, SeenCase seen, Typed typed, RecallAct act) {
        String content = typed.text("content").toLowerCase(Locale.ROOT);
        String code = who.staff().code();
        String comment = typed.text("comment");
        boolean telephone = Boolean.TRUE.equals(typed.yesOrNo("telephone"));
        List<Step> steps = act == RecallAct.SIGN_OFF
                ? List.of(
                        Step.on(
                                content,
                                act,
                                Wish.WITH_CASEWORK,
                                role -> new RecallSignedOff(role, code, content, comment)),
                        Step.of(
                                RecallAct.SEND,
                                Wish.WITH_CASEWORK,
                                _ -> new RecallSent(List.of(Text.text("recall.paper")))))
                : List.of(
                        Step.on(
                                content,
                                act,
                                Wish.WITH_CASEWORK,
                                role -> new RecallCountersigned(role, code, content, comment, telephone)),
                        Step.on(
                                content,
                                RecallAct.ASK_SENIOR_SIGNATURE,
                                Wish.WITH_CASEWORK,
                                role -> new SignatureAsked(role, Signature.SENIOR_MANAGER, content)));
        return Wish.of(
                steps, typed.command(who, "recall sign", seen.crn()), "RECALL_" + act, "POST " + Paths.RECALL_SIGN);
    }

    /** Which signature is asked of the reader now. */
    private static Optional<RecallAct> asked(SeenCase seen) {
        List<Recall> recalls = RecallActs.recalls(seen);
        return List.of(RecallAct.COUNTERSIGN, RecallAct.SIGN_OFF).stream()
                .filter(act -> RecallActs.may(
                        recalls, act, seen.reader().staff(), seen.reader().now()))
                .findFirst();
    }

    private static Optional<Recall> last(SeenCase seen) {
        List<Recall> recalls = RecallActs.recalls(seen);
        return recalls.isEmpty() ? Optional.empty() : Optional.of(recalls.getLast());
    }

    private ModelAndView shown(SeenCase seen, RecallAct act, Typed typed, Errors errors) {
        Optional<Recall> open = Recalls.open(RecallActs.recalls(seen));
        List<Section> sections = new ArrayList<>();
        String content = open.flatMap(Recall::written)
                .map(written -> written.fact().content())
                .orElse("");
        boolean asked = asked(seen).filter(act::equals).isPresent();
        if (asked) {
            sections.add(sign(act, typed, content));
        }
        open.ifPresent(recall -> {
            trail.sentencesShown(
                    seen.person(),
                    "GET " + Paths.RECALL_SIGN,
                    recall.moves().stream().map(move -> move.entry().id()).toList(),
                    0);
            papers.paper(seen.crn(), recall, RequestPapers.versions(recall).size())
                    .ifPresent(paper -> sections.addAll(PaperShown.of(paper)));
        });
        RecallForm page = new RecallForm(
                seen.shell(),
                Text.text("recall.sign.title." + act),
                Text.text(act == RecallAct.SIGN_OFF ? "recall.sign.intro.SIGN_OFF" : "recall.sign.intro.COUNTERSIGN"),
                Paths.recallSign(seen.crn()),
                null,
                "",
                List.of(),
                sections,
                asked
                        ? List.of(new Button(Text.text("recall.sign.button." + act), "sign", Typed.YES, null))
                        : List.of(),
                null,
                UUID.randomUUID().toString());
        return Pages.page("recall/form", Text.text("cases.title", page.title(), seen.crn()), page, errors);
    }

    private static Section sign(RecallAct act, Typed typed, String content) {
        return new Section(
                "sign",
                Text.text("recall.sign.heading"),
                Text.text("recall.sign.bound", content),
                List.of(),
                List.of(),
                act == RecallAct.COUNTERSIGN
                        ? List.of(
                                typed.askLines("comment", Text.text("recall.sign.comment"), null),
                                typed.askYesOrNo(
                                        "telephone",
                                        Text.text("recall.sign.telephone"),
                                        Text.text("recall.sign.telephone.hint")))
                        : List.of(typed.askLines("comment", Text.text("recall.sign.comment"), null)),
                List.of(new Hidden("content", content), new Hidden("act", act.name())),
                List.of());
    }
}
