package org.throughcare.service.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be mended before a form can be taken. Shown at the top of the page with a link to each field, and again at
 * the field.
 *
 * @param all in the order of the fields on the page
 */
public record Errors(List<FieldError> all) {
    private static final Errors NONE = new Errors(List.of());

    /**
     * One thing to mend.
     *
     * @param field the name of the field, which is also its id on the page
     * @param message what to do, as a full sentence without a full stop
     */
    public record FieldError(String field, String message) {}

    public Errors {
        all = List.copyOf(all);
    }

    /** Nothing to mend. */
    public static Errors none() {
        return NONE;
    }

    /** One thing to mend. */
    public static Errors of(String field, String message) {
        return NONE.and(field, message);
    }

    /** These and one more. */
    public Errors and(String field, String message) {
        List<FieldError> more = new ArrayList<>(all);
        more.add(new FieldError(field, message));
        return new Errors(more);
    }

    /** Whether there is anything to mend. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** What is wrong with {@code field}, when anything is. */
    public Optional<String> at(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst();
    }

    /** The ids of what describes {@code field} on the page, as {@code aria-describedby} lists them; null for nothing. */
    public @Nullable String describing(String field, @Nullable String hint) {
        String hinted = hint == null ? "" : field + "-hint";
        String mended = at(field).isPresent() ? field + "-error" : "";
        String both = (hinted + " " + mended).strip();
        return both.isEmpty() ? null : both;
    }
}
