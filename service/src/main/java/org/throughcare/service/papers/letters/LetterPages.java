package org.throughcare.service.papers.letters;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.papers.KeptPapers;
import org.throughcare.service.papers.KeptPapers.Kept;
import org.throughcare.service.papers.KeptPapers.Which;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PaperDownloads;
import org.throughcare.service.papers.PaperDownloads.Named;
import org.throughcare.service.papers.PaperForm;
import org.throughcare.service.papers.letters.LettersOnRecord.Found;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** A letter to the person on a page, and as the files that leave. With the first file it is kept, and stays as it was. */
@Controller
class LetterPages {
    private static final String KIND = "letter";

    private final SeeingCases seeing;
    private final LettersOnRecord letters;
    private final KeptPapers kept;
    private final PaperDownloads downloads;
    private final ShownTrail trail;
    private final InstantSource clock;

    LetterPages(
            SeeingCases seeing,
            LettersOnRecord letters,
            KeptPapers kept,
            PaperDownloads downloads,
            ShownTrail trail,
            InstantSource clock) {
        this.seeing = seeing;
        this.letters = letters;
        this.kept = kept;
        this.downloads = downloads;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(Paths.LETTER)
    ModelAndView letter(SignedIn who, @CaseFor(Act.READ) Opening.Opened opened, @PathVariable String id) {
        LetterPage page = seeing.see(who, opened, seen -> page(seen, id));
        return Pages.page("papers/letter", Text.text("cases.title", page.title(), opened.crn()), page);
    }

    @GetMapping(Paths.LETTER_FILE)
    ResponseEntity<byte[]> file(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String form) {
        PaperForm asked = Arrays.stream(PaperForm.values())
                .filter(one -> one.ending().equals(form))
                .findFirst()
                .orElseThrow(LetterPages::notFound);
        byte[] file = seeing.see(who, opened, seen -> {
            Paper paper = letter(seen, id).paper();
            Which which = which(seen, id);
            kept.keep(which, paper, who.staff().id(), clock.instant());
            return kept.file(which, asked).orElseThrow(LetterPages::notFound);
        });
        return downloads.answer(who, opened, file, new Named(KIND, 1), asked, "GET " + Paths.LETTER_FILE);
    }

    private LetterPage page(SeenCase seen, String id) {
        Found letter = letter(seen, id);
        Paper paper = letter.paper();
        Optional<Kept> before = kept.kept(which(seen, id));
        boolean asKept = before.map(one -> one.content().equals(KeptPapers.content(paper)))
                .orElse(true);
        boolean takes = seen.reader().records();
        trail.sentencesShown(seen.person(), "GET " + Paths.LETTER, List.of(new EntryId(id)), 0);
        return new LetterPage(
                seen.shell(),
                paper.title(),
                asKept ? paper : null,
                before.map(Kept::at).orElse(null),
                takes ? Paths.letterFile(seen.crn(), id, PaperForm.PDF.ending()) : "",
                takes ? Paths.letterFile(seen.crn(), id, PaperForm.DOCX.ending()) : "",
                !letter.addressed(),
                IdentityPart.of(seen.known()).languages().stream()
                        .reduce((_, later) -> later)
                        .map(Stated::fact)
                        .filter(LanguageStated::welshPreferred)
                        .isPresent());
    }

    private Found letter(SeenCase seen, String id) {
        if (!seen.reader().sees(Area.SUPERVISION)
                || !seen.reader().sees(Area.IDENTITY)
                || !seen.reader().sees(Area.ADDRESSES)) {
            throw notFound();
        }
        return letters.letter(seen, id).orElseThrow(LetterPages::notFound);
    }

    private static Which which(SeenCase seen, String id) {
        return new Which(seen.person(), KIND, id, 1);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
