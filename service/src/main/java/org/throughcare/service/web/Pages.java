package org.throughcare.service.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a controller returns to show a page. Each template takes {@code Page page}, which the layout fills, and one
 * {@code model} of the type it declares.
 */
public final class Pages {
    static final String SHOWN = "throughcare.shown";

    private Pages() {}

    /** The template at {@code src/main/jte/<template>.jte} with its model. */
    public static ModelAndView page(String template, String title, Object model) {
        return page(template, title, model, Errors.none());
    }

    /** The same form again, with what must be mended; answered as 422 when there is anything. */
    public static ModelAndView page(String template, String title, Object model, Errors errors) {
        return page(template, title, model, errors, errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** A page that is answered with {@code status}. */
    public static ModelAndView page(String template, String title, Object model, Errors errors, HttpStatusCode status) {
        ModelAndView view = new ModelAndView(template, SHOWN, new Shown(title, model, errors));
        view.setStatus(status);
        return view;
    }

    /** What a template is given besides the layout's own. */
    record Shown(String title, Object model, Errors errors) {}
}
