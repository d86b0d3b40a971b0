package org.throughcare.service.web.model.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.Tab;
import org.throughcare.service.web.model.recall.RecallForm.Section;

/**
 * Where a recall stands.
 *
 * @param shell what stands around it
 * @param says the state in a sentence
 * @param acts what the reader can do about it now, each with the page on which it is done
 * @param steps what has been done, and what comes next
 * @param clocks the clocks that run or ran
 * @param time where its time went, or null where nothing of it is on record
 * @param sections what was decided, written and consulted
 * @param forms what can be done on this page
 */
public record RecallPage(
        CaseShell shell,
        String says,
        List<Tab> acts,
        List<Step> steps,
        List<Clock> clocks,
        @Nullable Spent time,
        List<Section> sections,
        List<Small> forms) {
    /**
     * A step of the recall.
     *
     * @param label what it is
     * @param by who did it, or empty
     * @param at when, or null where it is not done yet
     */
    public record Step(String label, String by, @Nullable Instant at) {}

    /**
     * A clock.
     *
     * @param label what it is for
     * @param starts each start on record, in words
     * @param due when it runs out
     * @param stopped when it was answered, or null where it runs
     */
    public record Clock(
            String label,
            List<String> starts,
            Instant due,
            @Nullable Instant stopped) {
        public Clock {
            starts = List.copyOf(starts);
        }

        /** Whether it runs, or ran, past its time. */
        public boolean late(Instant now) {
            return (stopped == null ? now : stopped).isAfter(due);
        }
    }

    /**
     * Where the time of a recall went (R72).
     *
     * @param says the whole, and its longest part, in words
     * @param parts each part, in the order in which they followed each other
     * @param whole how long all of them took together
     * @param missing what is not on record, in words, or empty
     */
    public record Spent(String says, List<Part> parts, String whole, String missing) {
        public Spent {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of the time.
     *
     * @param until what it ended with, or waits for
     * @param length how long it took, in words
     * @param allowed what policy allows for it and from when, in words
     * @param past whether it runs, or ran, past that
     */
    public record Part(String until, String length, String allowed, boolean past) {}

    /**
     * A small form.
     *
     * @param action where it is sent
     * @param section what it says and asks
     * @param button its button
     * @param name the field that says what is done
     * @param value its value
     * @param key what a retry of it is known by
     */
    public record Small(String action, Section section, String button, String name, String value, String key) {}

    public RecallPage {
        acts = List.copyOf(acts);
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
        sections = List.copyOf(sections);
        forms = List.copyOf(forms);
    }
}
