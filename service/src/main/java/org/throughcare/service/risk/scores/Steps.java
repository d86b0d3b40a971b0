package org.throughcare.service.risk.scores;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.model.risk.StepDrawing;
import org.throughcare.service.web.model.risk.StepDrawing.Bar;
import org.throughcare.service.web.model.risk.StepDrawing.Label;

/** Draws how something has stood over time: each point holds until the next, the last until the end. */
public final class Steps {
    private static final int LABELS = 16;
    private static final int LEAST = 3;
    private static final int LABEL_NEEDS = 36;

    private Steps() {}

    /**
     * What stood from an instant on.
     *
     * @param at from when
     * @param height in steps; 0 for nothing
     * @param kind what it stands for: the last part of its class
     */
    public record Point(Instant at, int height, String kind) {}

    /** The drawing of {@code points}, oldest first, from {@code from} to {@code to}; {@code step} is the height of one step. */
    public static StepDrawing of(
            List<Point> points, Instant from, Instant to, int width, int most, int step, boolean labelled) {
        int base = most * step + 1;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int x = place(point.at(), from, to, width);
            int end = i + 1 < points.size() ? place(points.get(i + 1).at(), from, to, width) : width;
            int height = Math.max(1, point.height() * step);
            bars.add(new Bar(
                    Math.min(x, width - LEAST),
                    base - height,
                    Math.max(LEAST, end - x - 1),
                    height,
                    point.height() == 0 ? "nothing" : point.kind()));
        }
        return new StepDrawing(
                width, base + (labelled ? LABELS : 1), bars, labelled ? labels(from, to, width) : List.of());
    }

    private static List<Label> labels(Instant from, Instant to, int width) {
        List<Label> labels = new ArrayList<>();
        int first = from.atZone(London.ZONE).getYear() + 1;
        int last = to.atZone(London.ZONE).getYear();
        int free = 0;
        for (int year = first; year <= last; year++) {
            int x = place(LocalDate.of(year, 1, 1).atStartOfDay(London.ZONE).toInstant(), from, to, width);
            if (x >= free && x + LABEL_NEEDS <= width) {
                labels.add(new Label(x, Integer.toString(year)));
                free = x + LABEL_NEEDS;
            }
        }
        return labels;
    }

    private static int place(Instant at, Instant from, Instant to, int width) {
        long whole = Math.max(1, Duration.between(from, to).toSeconds());
        long gone = Math.clamp(Duration.between(from, at).toSeconds(), 0, whole);
        return (int) (gone * width / whole);
    }
}
