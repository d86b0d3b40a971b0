package org.throughcare.practice.recall.papers;

import org.jspecify.annotations.Nullable;

/**
 * Yes with what there is to say about it, or no.
 *
 * @param yes what was answered
 * @param details in the author's words, or null; a "yes" counts as answered only with them
 */
public record Detailed(boolean yes, @Nullable String details) {
    public Detailed {
        details = details == null || details.isBlank() ? null : details.strip();
    }

    /** No. */
    public static Detailed no() {
        return new Detailed(false, null);
    }

    /** Yes, with {@code details}. */
    public static Detailed yes(String details) {
        return new Detailed(true, details);
    }
}
