package org.throughcare.journeys.gallery;

import org.throughcare.service.web.Errors;

/**
 * One template with one model.
 *
 * @param name what the sample shows, unique, as in an address
 * @param template the template
 * @param title the title of the page
 * @param model what stands on it
 * @param errors what must be mended
 * @param signedIn whether somebody is signed in
 */
public record Sample(String name, String template, String title, Object model, Errors errors, boolean signedIn) {
    static Sample of(String name, String template, String title, Object model) {
        return new Sample(name, template, title, model, Errors.none(), true);
    }

    /** Where it is shown. */
    public String address() {
        return (signedIn ? "/gallery/in/" : "/gallery/out/") + name;
    }

    Sample with(Errors wrong) {
        return new Sample(name, template, title, model, wrong, signedIn);
    }

    Sample signedOut() {
        return new Sample(name, template, title, model, errors, false);
    }
}
