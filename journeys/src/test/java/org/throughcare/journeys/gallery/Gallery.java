package org.throughcare.journeys.gallery;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;

/** Shows the samples. */
@Controller
public class Gallery {
    @GetMapping({"/gallery/in/{name}", "/gallery/out/{name}"})
    ModelAndView sample(@PathVariable String name) {
        Sample sample = Samples.named(name);
        return Pages.page(sample.template(), sample.title(), sample.model(), sample.errors());
    }

    @GetMapping("/gallery/in/refused/{status}")
    View refused(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }

    @GetMapping("/gallery/in/done/{kind}")
    View done(@PathVariable Flash.Kind kind, RedirectAttributes redirect) {
        String message = "The emergency opening of case X123456 is reviewed.";
        switch (kind) {
            case SUCCESS -> Flash.done(redirect, message);
            case WARNING -> Flash.warning(redirect, message);
        }
        return new RedirectView("/gallery/in/home");
    }
}
