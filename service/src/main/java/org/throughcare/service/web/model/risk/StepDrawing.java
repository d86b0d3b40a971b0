package org.throughcare.service.web.model.risk;

import java.util.List;

/**
 * How something that has a height has stood over time, as bars side by side. A table beside it says the same.
 *
 * @param width how wide the drawing is, in its own units
 * @param height how high
 * @param bars what stood, oldest first
 * @param labels years beneath; empty where there is no room for any
 */
public record StepDrawing(int width, int height, List<Bar> bars, List<Label> labels) {
    /**
     * One bar.
     *
     * @param x from the left
     * @param y from the top
     * @param width how wide
     * @param height how high
     * @param kind what it stands for: the last part of its class
     */
    public record Bar(int x, int y, int width, int height, String kind) {}

    /** A year, {@code x} from the left. */
    public record Label(int x, String text) {}

    public StepDrawing {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }
}
