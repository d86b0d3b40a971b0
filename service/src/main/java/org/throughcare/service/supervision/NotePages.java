package org.throughcare.service.supervision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts;
import org.throughcare.service.cases.FormDrafts.Draft;
import org.throughcare.service.cases.FormDrafts.Of;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.NotePage;

/** The form with which a note or contact is recorded, and its draft. */
@Controller
class NotePages {
    private final SeeingCases seeing;
    private final Notes notes;
    private final FormDrafts drafts;
    private final InstantSource clock;

    NotePages(SeeingCases seeing, Notes notes, FormDrafts drafts, InstantSource clock) {
        this.seeing = seeing;
        this.notes = notes;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping(Paths.NEW_NOTE)
    ModelAndView form(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> asked) {
        NotePage page = seeing.see(who, opened, seen -> {
            supervised(seen);
            Optional<Draft> draft = drafts.kept(of(who, opened));
            MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
            draft.ifPresent(kept -> fields.addAll(kept.fields()));
            NoteType type = Notes.type(value(asked, "type"), draft.map(kept -> value(kept.fields(), "type")));
            if (draft.isPresent() && !type.inAddress().equals(value(fields, "type"))) {
                fields.keySet().retainAll(Set.of(NoteForm.TEXT, "promised", "sensitive"));
            }
            if (asked.containsKey("of")) {
                fields.set("of", value(asked, "of"));
                fields.remove("appointment");
                fields.remove("absence");
            }
            if (asked.containsKey("headings") && value(fields, NoteForm.TEXT).isEmpty()) {
                fields.set(NoteForm.TEXT, Text.text("supervision.headings.text"));
            }
            return Notes.page(
                    seen, new NoteForm(type, fields), draft.map(Draft::saved).orElse(null));
        });
        return shown(opened, page, Errors.none());
    }

    @PostMapping(Paths.NEW_NOTE)
    ModelAndView record(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        NoteForm form = new NoteForm(Notes.type(value(fields, "type"), Optional.empty()), fields);
        seeing.see(who, opened, NotePages::supervised);
        Errors errors = notes.record(who, opened, form);
        if (errors.any()) {
            return shown(opened, seeing.see(who, opened, seen -> Notes.page(seen, form, null)), errors);
        }
        Flash.done(redirect, Text.text("supervision.recorded", form.type().label()));
        return new ModelAndView("redirect:" + Paths.caseOf(opened.crn()));
    }

    /** As somebody types: answers in words when it was kept. */
    @PostMapping(path = Paths.NOTE_DRAFT, params = "quietly")
    ResponseEntity<String> keepQuietly(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields) {
        Instant saved = keep(who, opened, fields);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(Text.text("supervision.draft.saved", PageDates.time(saved)));
    }

    /** With the button, which needs no script. */
    @PostMapping(path = Paths.NOTE_DRAFT, params = "!quietly")
    ModelAndView keepOrDiscard(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        if (fields.containsKey("discard")) {
            seeing.see(who, opened, seen -> {
                drafts.remove(of(who, opened));
                return true;
            });
            Flash.done(redirect, Text.text("supervision.draft.discarded"));
            return new ModelAndView("redirect:" + Paths.caseOf(opened.crn()));
        }
        Flash.done(redirect, Text.text("supervision.draft.saved", PageDates.time(keep(who, opened, fields))));
        return new ModelAndView("redirect:" + Paths.newNote(opened.crn()));
    }

    private Instant keep(SignedIn who, Opening.Opened opened, MultiValueMap<String, String> fields) {
        int length = fields.values().stream()
                .flatMap(values -> values.stream())
                .mapToInt(String::length)
                .sum();
        if (length > NoteForm.LONGEST * 2) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Instant now = clock.instant();
        return seeing.see(who, opened, seen -> {
            supervised(seen);
            drafts.keep(of(who, opened), fields, now);
            return now;
        });
    }

    private static Of of(SignedIn who, Opening.Opened opened) {
        return new Of(who.staff().id(), opened.person(), Notes.FORM);
    }

    private static SeenCase supervised(SeenCase seen) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private static String value(MultiValueMap<String, String> fields, String name) {
        @Nullable String value = fields.getFirst(name);
        return Objects.requireNonNullElse(value, "");
    }

    private static ModelAndView shown(Opening.Opened opened, NotePage page, Errors errors) {
        String title = Text.text("cases.title", Text.text("supervision.note.title"), opened.crn());
        return Pages.page("supervision/note", title, page, errors);
    }
}
