package org.throughcare.service.web.model.cases;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.supervision.AttendanceWeek;

/**
 * The appointments of twelve months as a strip of weeks: upwards what was kept, downwards what was not. Every shape differs
 * without its colour, and the table beside it says the same.
 *
 * @param weeks the weeks, oldest first
 * @param shapes what is drawn
 * @param labels the months beneath
 * @param width how wide the drawing is, in its own units
 */
public record AttendanceStrip(List<AttendanceWeek> weeks, List<Shape> shapes, List<Label> labels, int width) {
    /** How high the drawing is, in its own units. */
    public static final int HEIGHT = 66;

    /** Where the line runs that what was kept stands on. */
    public static final int LINE = 25;

    /**
     * One bar or dot.
     *
     * @param x from the left
     * @param y from the top
     * @param width how wide
     * @param height how high
     * @param kind what it stands for: the last part of its class
     */
    public record Shape(int x, int y, int width, int height, String kind) {}

    /** The name of a month, {@code x} from the left. */
    public record Label(int x, String month) {}

    public AttendanceStrip {
        weeks = List.copyOf(weeks);
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
    }

    /** The weeks in which there was anything, newest first. */
    public List<AttendanceWeek> told() {
        return weeks.stream().filter(week -> week.appointments() > 0).toList().reversed();
    }

    /** How many were kept. */
    public int kept() {
        return weeks.stream().mapToInt(AttendanceWeek::kept).sum();
    }

    /** How many were not. */
    public int missed() {
        return weeks.stream().mapToInt(AttendanceWeek::missed).sum();
    }

    /** How many of those with a reason that was accepted. */
    public int acceptable() {
        return weeks.stream().mapToInt(AttendanceWeek::acceptable).sum();
    }

    /** How many of those with a reason that was not. */
    public int unacceptable() {
        return weeks.stream().mapToInt(AttendanceWeek::unacceptable).sum();
    }

    /** How many of those of which nobody has recorded what the reason was worth. */
    public int unjudged() {
        return weeks.stream().mapToInt(AttendanceWeek::unjudged).sum();
    }

    /** How many have passed with nothing on record of what came of them. */
    public int open() {
        return weeks.stream().mapToInt(AttendanceWeek::open).sum();
    }

    /** The first day drawn. */
    public LocalDate first() {
        return weeks.getFirst().monday();
    }

    /** The first day of the last week drawn. */
    public LocalDate last() {
        return weeks.getLast().monday();
    }
}
