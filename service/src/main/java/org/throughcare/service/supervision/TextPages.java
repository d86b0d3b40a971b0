package org.throughcare.service.supervision;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.TextPage;

/** The form with which a text message is sent to the person. */
@Controller
class TextPages {
    private final SeeingCases seeing;
    private final Texts texts;

    TextPages(SeeingCases seeing, Texts texts) {
        this.seeing = seeing;
        this.texts = texts;
    }

    @GetMapping(Paths.NEW_TEXT)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        return shown(opened, seeing.see(who, opened, seen -> texts.page(supervised(seen), null, "")), Errors.none());
    }

    @PostMapping(Paths.NEW_TEXT)
    ModelAndView send(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes redirect) {
        seeing.see(who, opened, TextPages::supervised);
        Errors errors = texts.send(who, opened, words, key);
        if (errors.any()) {
            return shown(opened, seeing.see(who, opened, seen -> texts.page(seen, words, key)), errors);
        }
        Flash.done(redirect, Text.text("supervision.text.done"));
        return new ModelAndView("redirect:" + Paths.newText(opened.crn()));
    }

    private static SeenCase supervised(SeenCase seen) {
        if (!seen.reader().sees(Area.SUPERVISION)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private static ModelAndView shown(Opening.Opened opened, TextPage page, Errors errors) {
        String title = Text.text("cases.title", Text.text("supervision.text.title"), opened.crn());
        return Pages.page("supervision/text", title, page, errors);
    }
}
