package org.throughcare.service.web.model.oversight;

import java.util.List;

/**
 * Shares and their intervals over time. Each kind has a shape of its own; the table beside it says the same.
 *
 * @param marks what is drawn
 * @param labels what stands beneath
 * @param width how wide the drawing is, in its own units
 */
public record AssuranceChart(List<Mark> marks, List<Label> labels, int width) {
    /** How high the drawing is, in its own units. */
    public static final int HEIGHT = 240;

    /** Where a share of 1 is. */
    public static final int TOP = 16;

    /** Where a share of 0 is. */
    public static final int FOOT = 200;

    /** How far from the left the drawing begins. */
    public static final int LEFT = 44;

    /**
     * One share.
     *
     * @param kind {@code agreed}, {@code under} or {@code over}
     * @param x from the left
     * @param low where its interval ends below, from the top
     * @param at where the share is
     * @param high where its interval ends above
     */
    public record Mark(String kind, int x, int low, int at, int high) {
        /** The outline of its shape: a square, a triangle that points up or one that points down. */
        public String points() {
            return switch (kind) {
                case "under" -> at(0, -6) + " " + at(6, 5) + " " + at(-6, 5);
                case "over" -> at(0, 6) + " " + at(6, -5) + " " + at(-6, -5);
                default -> at(-5, -5) + " " + at(5, -5) + " " + at(5, 5) + " " + at(-5, 5);
            };
        }

        private String at(int right, int down) {
            return (x + right) + "," + (at + down);
        }
    }

    /** The name of a period, {@code x} from the left, on the line {@code y}. */
    public record Label(int x, int y, String text) {}

    public AssuranceChart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** Where the line of a share of {@code percent} runs. */
    public static int line(int percent) {
        return FOOT - (FOOT - TOP) * percent / 100;
    }
}
