package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * The form with which an emergency opening is reviewed, sent to {@code Paths.BREAK_GLASS_USE} as {@code finding} and
 * {@code note}.
 *
 * @param use what is reviewed
 * @param opened what was looked at, in order
 * @param findings what can be found
 * @param finding what was chosen before
 * @param note what was typed before
 * @param now the instant of the page
 */
public record BreakGlassReview(
        BreakGlassUse use, List<Opened> opened, List<Choice> findings, String finding, String note, Instant now) {
    /**
     * Something that was looked at.
     *
     * @param at when
     * @param what which part of the case, in words
     */
    public record Opened(Instant at, String what) {}

    public BreakGlassReview {
        opened = List.copyOf(opened);
        findings = List.copyOf(findings);
    }
}
