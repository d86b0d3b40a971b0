package org.throughcare.service.web.model.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence drawn as the stages it runs through, from its first day to its last. Every stage is named in the drawing where
 * it is wide enough, differs without its colour, and stands in the table beside it.
 *
 * @param says where the person stands now, in a sentence
 * @param stages the stages, oldest first
 * @param parts what is drawn of each, from left to right
 * @param today where today is, from the left
 */
public record StageBar(String says, List<Told> stages, List<Part> parts, int today) {
    /** How wide the drawing is, in its own units. */
    public static final int WIDTH = 640;

    /** How high the drawing is, in its own units. */
    public static final int HEIGHT = 44;

    /**
     * A stage in words.
     *
     * @param name what it is
     * @param from its first day
     * @param to when it ended or is expected to; null where nothing on record says
     * @param expected whether it is still to come
     */
    public record Told(
            String name, LocalDate from, @Nullable LocalDate to, boolean expected) {}

    /**
     * A stage as it is drawn.
     *
     * @param x from the left
     * @param width how wide
     * @param kind what it stands for: the last part of its class
     * @param label its name, or empty where it is too narrow for one
     */
    public record Part(int x, int width, String kind, String label) {}

    public StageBar {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }
}
