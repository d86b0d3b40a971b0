package org.throughcare.service.oversight.assurance;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.throughcare.practice.risk.assurance.Period;
import org.throughcare.practice.risk.assurance.Rate;
import org.throughcare.practice.risk.assurance.RatedTwice;
import org.throughcare.service.web.model.oversight.AssuranceChart;
import org.throughcare.service.web.model.oversight.AssuranceChart.Label;
import org.throughcare.service.web.model.oversight.AssuranceChart.Mark;

/** Draws shares over time, each with its interval. */
final class AgreementDrawing {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final int STEP = 76;
    private static final int APART = 18;
    private static final int LABEL = 216;
    private static final int LINE = 14;
    private static final int MOST = 12;

    private AgreementDrawing() {}

    /** The last periods of {@code enough}, the oldest first. */
    static AssuranceChart of(List<Period> enough) {
        List<Period> shown = enough.subList(Math.max(0, enough.size() - MOST), enough.size());
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        int middle = AssuranceChart.LEFT + STEP / 2;
        for (Period period : shown) {
            marks.add(mark("agreed", middle - APART, period, RatedTwice::agrees));
            marks.add(mark("under", middle, period, RatedTwice::under));
            marks.add(mark("over", middle + APART, period, RatedTwice::over));
            labels.add(new Label(middle, LABEL, period.first().format(MONTH)));
            if (!period.first().equals(period.last())) {
                labels.add(new Label(middle, LABEL + LINE, "– " + period.last().format(MONTH)));
            }
            middle += STEP;
        }
        return new AssuranceChart(marks, labels, AssuranceChart.LEFT + STEP * Math.max(4, shown.size()));
    }

    private static Mark mark(String kind, int x, Period period, Predicate<RatedTwice> of) {
        Rate rate = new Rate(
                (int) period.pairs().stream().filter(of).count(), period.pairs().size());
        return new Mark(
                kind,
                x,
                height(rate.interval().low()),
                height(rate.share()),
                height(rate.interval().high()));
    }

    private static int height(double share) {
        return (int) Math.round(AssuranceChart.FOOT - (AssuranceChart.FOOT - AssuranceChart.TOP) * share);
    }
}
