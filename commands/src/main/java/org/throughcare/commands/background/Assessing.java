package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;

/** When a person's risk is assessed: at the start, before and after release, after significant events, and in between. */
final class Assessing {
    private static final int SHORT_CUSTODY_DAYS = 90;
    private static final double CUSTODY_FACTOR = 2.5;
    private static final double DAYS_A_MONTH = 30.4;
    private static final Duration SOON = Duration.ofDays(10);

    /**
     * An assessment to be made.
     *
     * @param at when it is signed
     * @param kind what kind
     * @param caused whether a significant event asked for it
     */
    record Planned(Instant at, AssessmentKind kind, boolean caused) {}

    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;
    private final List<Planned> planned = new ArrayList<>();

    private Assessing(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.RISK);
    }

    static void write(Life life) {
        Assessing assessing = new Assessing(life);
        assessing.plan();
        new RiskNotes(life, assessing.chance).write(assessing.planned);
    }

    private void plan() {
        first();
        releases();
        afterEvents();
        planned.removeIf(each -> !life.supervisedAt(each.at()));
        planned.sort(Comparator.comparing(Planned::at));
        inBetween();
        planned.sort(Comparator.comparing(Planned::at));
    }

    private void first() {
        if (chance.happens(assumed.chance(Assumption.INITIAL_ASSESSMENT_NEVER))) {
            return;
        }
        Course course = life.course();
        boolean custodial = course.kind().custodial();
        if (custodial && course.custody().years() * 365 < SHORT_CUSTODY_DAYS) {
            return;
        }
        Instant start = custodial ? course.sentenced().plus(Duration.ofDays(3)) : life.held();
        double days =
                chance.length(assumed.of(Assumption.INITIAL_ASSESSMENT_DAYS) * (custodial ? CUSTODY_FACTOR : 1), 0.4);
        planned.add(new Planned(life.diary().after(start, days, chance), AssessmentKind.FULL, false));
    }

    private void releases() {
        List<Stay> stays = life.course().stays();
        for (int i = 1; i < stays.size(); i++) {
            if (stays.get(i).place() == Place.LICENCE) {
                Instant released = stays.get(i).from();
                if (stays.get(i - 1).place() == Place.CUSTODY) {
                    beforeRelease(released);
                }
                Instant after = life.delayed(released, Assumption.INITIAL_ASSESSMENT_DAYS, chance);
                if (after.isBefore(stays.get(i).usualUntil())) {
                    planned.add(new Planned(after, AssessmentKind.REVIEW, false));
                }
            }
        }
    }

    private void beforeRelease(Instant released) {
        if (chance.happens(assumed.chance(Assumption.PRE_RELEASE_NEVER))) {
            return;
        }
        double ahead = chance.length(assumed.of(Assumption.PRE_RELEASE_DAYS_AHEAD), 0.6);
        LocalDate wished = life.diary().date(released).minusDays(Math.round(ahead));
        Instant earliest = life.diary().after(life.held(), chance.between(2, 10), chance);
        Instant at = life.diary().office(wished, chance);
        Instant made = at.isBefore(earliest) ? earliest : at;
        if (made.isBefore(released)) {
            planned.add(new Planned(made, AssessmentKind.PRE_RELEASE, false));
        }
    }

    private void afterEvents() {
        for (Instant event : life.significant()) {
            if (!chance.happens(assumed.chance(Assumption.REVIEW_NEVER))) {
                Instant at = life.delayed(event, Assumption.REVIEW_DAYS, chance);
                boolean already = planned.stream()
                        .anyMatch(each -> each.at().isAfter(event) && each.at().isBefore(at.plus(SOON)));
                if (!already) {
                    planned.add(new Planned(at, AssessmentKind.REVIEW, true));
                }
            }
        }
    }

    private void inBetween() {
        List<Planned> added = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Instant next = i + 1 < planned.size()
                    ? planned.get(i + 1).at()
                    : life.course().end().minus(SOON);
            Instant at = later(planned.get(i).at());
            while (at.isBefore(next)) {
                added.add(new Planned(at, AssessmentKind.REVIEW, false));
                at = later(at);
            }
        }
        planned.addAll(added);
    }

    private Instant later(Instant at) {
        double months = chance.length(assumed.of(Assumption.ASSESSMENT_MONTHS), 0.3);
        return life.diary()
                .office(life.diary().date(at).plusDays(Math.max(30, Math.round(months * DAYS_A_MONTH))), chance);
    }
}
