package org.throughcare.service.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has just been done, said once on the page that follows.
 *
 * @param kind whether it went well or is a warning
 * @param message one sentence
 */
public record Flash(Kind kind, String message) {
    static final String ATTRIBUTE = "throughcare.flash";

    /** How a message is to be read. */
    public enum Kind {
        SUCCESS,
        WARNING
    }

    /** Says on the page redirected to that something was done. */
    public static void done(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.SUCCESS, message));
    }

    /** Says on the page redirected to what the reader should beware of. */
    public static void warning(RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(Kind.WARNING, message));
    }
}
