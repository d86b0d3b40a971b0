package org.throughcare.service.risk.tab;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.risk.scores.Steps;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.RiskTab.Levels;
import org.throughcare.service.web.model.risk.RiskTab.Row;

/** Shows how the level of risk of serious harm has stood, as people recorded it (R18). */
final class LevelsShown {
    private static final int WIDTH = 520;
    private static final int STEP = 12;
    private static final int MOST = 4;

    private LevelsShown() {}

    /** The levels that the reader may read, oldest first. */
    static List<Stated<RoshRecorded>> of(SeenCase seen) {
        return InOrder.until(seen.picture().risk().levels(), seen.reader().now()).stream()
                .filter(level ->
                        seen.reader().knowsOf(level.entry()) && seen.reader().reads(level.entry()))
                .toList();
    }

    static Levels shown(List<Stated<RoshRecorded>> levels, Instant now) {
        if (levels.isEmpty()) {
            return new Levels(null, "", "", List.of());
        }
        Instant from = levels.getFirst().occurred();
        List<Steps.Point> points = levels.stream()
                .map(level ->
                        new Steps.Point(level.occurred(), height(level.fact().overall()), "set"))
                .toList();
        return new Levels(
                Steps.of(points, from, now, WIDTH, MOST, STEP, true),
                PageDates.day(from),
                PageDates.day(now),
                levels.reversed().stream()
                        .map(level -> new Row(
                                PageDates.whenToTheDay(level.entry().times().occurred()),
                                word(level.fact().overall()),
                                Objects.requireNonNullElse(level.fact().reasons(), "")))
                        .toList());
    }

    static String word(RiskLevel level) {
        return Text.text("cases.rosh." + level.name());
    }

    private static int height(RiskLevel level) {
        return switch (level) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case VERY_HIGH -> 4;
        };
    }
}
