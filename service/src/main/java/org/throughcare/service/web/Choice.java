package org.throughcare.service.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several answers to a question.
 *
 * @param value what the form sends
 * @param text what the reader sees
 * @param hint what it means, or null where the text says it
 */
public record Choice(String value, String text, @Nullable String hint) {
    /** An answer that needs no explanation. */
    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
