package org.throughcare.service.people;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.people.register.Registering;
import org.throughcare.service.people.register.Registering.Alike;
import org.throughcare.service.people.register.Registering.Registered;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Registering a person: the form, who could be meant, and the new case. */
@Controller
class RegisterPages {
    private static final Alike NOBODY = new Alike(List.of(), false);

    private final Registering registering;
    private final InstantSource clock;

    RegisterPages(Registering registering, InstantSource clock) {
        this.registering = registering;
        this.clock = clock;
    }

    @GetMapping(Paths.REGISTER)
    ModelAndView form(SignedIn who) {
        mayRegister(who);
        return shown(form(new LinkedMultiValueMap<>()), NOBODY, Errors.none());
    }

    @PostMapping(Paths.REGISTER)
    ModelAndView register(
            SignedIn who, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        mayRegister(who);
        RegisterForm form = form(fields);
        Errors errors = form.errors();
        if (errors.any()) {
            return shown(form, NOBODY, errors);
        }
        if (!form.lookedAt()) {
            Alike alike = registering.alike(who.staff(), form.identity());
            if (alike.any()) {
                return shown(form, alike, Errors.of("newPerson", Text.text("people.register.newPerson.missing")));
            }
        }
        Registered done = registering.register(who.staff(), form.identity(), form.reason(), form.key());
        Flash.done(
                redirect,
                Text.text(done.open() ? "people.register.done" : "people.register.done.elsewhere", done.crn()));
        return new ModelAndView("redirect:" + (done.open() ? Paths.caseOf(done.crn()) : Paths.PEOPLE));
    }

    private RegisterForm form(MultiValueMap<String, String> fields) {
        return new RegisterForm(fields, clock.instant().atZone(London.ZONE).toLocalDate());
    }

    private static ModelAndView shown(RegisterForm form, Alike alike, Errors errors) {
        String key = form.key().isEmpty() ? UUID.randomUUID().toString() : form.key();
        return Pages.page("people/register", Text.text("people.register.title"), form.shown(alike, key), errors);
    }

    private static void mayRegister(SignedIn who) {
        if (!who.staff().post().may(Act.REGISTER) || who.staff().unit() == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
