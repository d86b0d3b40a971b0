package org.throughcare.service.cases.chronology;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.throughcare.practice.supervision.AttendanceWeek;
import org.throughcare.service.web.model.cases.AttendanceStrip;
import org.throughcare.service.web.model.cases.AttendanceStrip.Label;
import org.throughcare.service.web.model.cases.AttendanceStrip.Shape;

/** Draws the weeks of a year as shapes of an image that is made of nothing but them. */
final class StripDrawing {
    private static final int WEEK = 12;
    private static final int BAR = 9;
    private static final int WHOLE = 20;
    private static final int HALF = 10;
    private static final int DOT = 3;
    private static final int LABEL_NEEDS = 2 * WEEK;

    private StripDrawing() {}

    static AttendanceStrip of(List<AttendanceWeek> weeks) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            AttendanceWeek week = weeks.get(i);
            shapes(shapes, i * WEEK + 1, week);
            boolean begins = i > 0
                    && week.monday().getMonth() != weeks.get(i - 1).monday().getMonth();
            if (begins && i * WEEK + LABEL_NEEDS <= weeks.size() * WEEK) {
                labels.add(new Label(i * WEEK, month(week)));
            }
        }
        return new AttendanceStrip(weeks, shapes, labels, weeks.size() * WEEK);
    }

    private static void shapes(List<Shape> shapes, int x, AttendanceWeek week) {
        int line = AttendanceStrip.LINE;
        switch (week.outcome()) {
            case NONE_ARRANGED -> shapes.add(new Shape(x + DOT, line - 1, DOT, DOT - 1, "none"));
            case KEPT -> shapes.add(new Shape(x, line - WHOLE, BAR, WHOLE, "kept"));
            case MISSED_ACCEPTABLE -> shapes.add(new Shape(x, line, BAR, WHOLE, "acceptable"));
            case MISSED_UNACCEPTABLE -> shapes.add(new Shape(x, line, BAR, WHOLE, "unacceptable"));
            case MISSED_NOT_JUDGED -> shapes.add(new Shape(x, line, BAR, HALF, "unacceptable"));
            case NO_OUTCOME -> shapes.add(new Shape(x, line - HALF, BAR, WHOLE, "open"));
            case SEVERAL -> several(shapes, x, week);
        }
    }

    private static void several(List<Shape> shapes, int x, AttendanceWeek week) {
        int line = AttendanceStrip.LINE;
        if (week.kept() > 0) {
            shapes.add(new Shape(x, line - HALF, BAR, HALF, "kept"));
        }
        if (week.missed() > 0) {
            shapes.add(
                    new Shape(x, line, BAR, HALF, week.missed() == week.acceptable() ? "acceptable" : "unacceptable"));
        }
        if (week.open() > 0) {
            shapes.add(new Shape(x, line - WHOLE, BAR, HALF, "open"));
        }
    }

    private static String month(AttendanceWeek week) {
        Locale language = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern("MMM", language).format(week.monday());
    }
}
