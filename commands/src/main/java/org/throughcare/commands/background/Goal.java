package org.throughcare.commands.background;

import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.RuleCard;

/**
 * A limit on what the rules may cost. A rule that costs more is tuned on substance or stays unseen; never for one case.
 *
 * @param name what is limited
 * @param value what came out, at the assumed rates
 * @param most the limit
 * @param unit what both count
 */
public record Goal(String name, double value, double most, String unit) {
    private static final double DUTIES_A_PRACTITIONER = 6;
    private static final double CONCERNS_A_PRACTITIONER = 1;
    private static final double DUTIES_A_SENIOR = 15;
    private static final double PEOPLE_A_CONCERN_RULE = 10;

    /** Whether the limit is kept. */
    public boolean met() {
        return value <= most;
    }

    static List<Goal> of(BackgroundLoad load) {
        int cases = load.casesPerPractitioner();
        Scale scale = Scale.AS_ASSUMED;
        RuleCard widest = load.cards().stream()
                .filter(card -> card.dutyClass() == DutyClass.CONCERN && !card.shadow())
                .max(Comparator.comparingDouble(card -> load.peopleAHundred(card, scale)))
                .orElseThrow();
        return List.of(
                new Goal(
                        "duties a practitioner",
                        load.aDay(Desk.PRACTITIONER, cases, scale),
                        DUTIES_A_PRACTITIONER,
                        "a working day"),
                new Goal(
                        "concern duties a practitioner",
                        load.aDay(Desk.PRACTITIONER, DutyClass.CONCERN, cases, scale),
                        CONCERNS_A_PRACTITIONER,
                        "a working day"),
                new Goal(
                        "duties an SPO, with escalations",
                        load.aDay(Desk.SENIOR, cases, scale),
                        DUTIES_A_SENIOR,
                        "a working day"),
                new Goal(
                        "the widest concern rule, " + widest.kind(),
                        load.peopleAHundred(widest, scale),
                        PEOPLE_A_CONCERN_RULE,
                        "people in 100 a year"));
    }
}
