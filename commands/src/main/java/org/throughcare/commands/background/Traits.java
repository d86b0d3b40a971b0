package org.throughcare.commands.background;

import java.util.EnumSet;
import java.util.Set;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;

/**
 * What a person brings to supervision.
 *
 * @param level the level of risk of serious harm first recorded
 * @param history what earlier convictions were about
 * @param weapons whether earlier offences involved carrying a weapon
 * @param alcohol whether alcohol is known to play a part
 * @param drugs whether drugs are known to play a part
 * @param iom whether the person is under integrated offender management
 * @param mappaLevel 0 for none
 * @param lateness this life's absences, arrests and recalls against the average
 * @param misconduct this life's conduct in custody against the average
 */
record Traits(
        RiskLevel level,
        Set<Nature> history,
        boolean weapons,
        boolean alcohol,
        boolean drugs,
        boolean iom,
        int mappaLevel,
        double lateness,
        double misconduct) {
    private static final double MOST = 0.95;

    /** Draws a person. */
    static Traits draw(Assumptions assumed, Chance chance) {
        double turn = chance.share();
        double high = assumed.of(Assumption.HIGH_OR_ABOVE);
        RiskLevel level = turn < assumed.of(Assumption.VERY_HIGH_LEVEL)
                ? RiskLevel.VERY_HIGH
                : turn < high
                        ? RiskLevel.HIGH
                        : turn < high + assumed.of(Assumption.LOW_LEVEL) ? RiskLevel.LOW : RiskLevel.MEDIUM;
        double factor = switch (level) {
            case LOW -> assumed.of(Assumption.LOW_LEVEL_FACTOR);
            case MEDIUM -> 1;
            case HIGH, VERY_HIGH -> assumed.of(Assumption.HIGH_LEVEL_FACTOR);
        };
        Set<Nature> history = EnumSet.of(chance.oneOf(Nature.ACQUISITIVE, Nature.PUBLIC_ORDER, Nature.DRIVING));
        history(history, Nature.VIOLENCE, Assumption.OLD_VIOLENCE, factor, assumed, chance);
        history(history, Nature.DOMESTIC_ABUSE, Assumption.DOMESTIC_ABUSE, factor, assumed, chance);
        history(history, Nature.SEXUAL, Assumption.SEXUAL_HARM, factor, assumed, chance);
        history(history, Nature.RACIALLY_AGGRAVATED, Assumption.RACIALLY_AGGRAVATED, factor, assumed, chance);
        history(history, Nature.ARSON, Assumption.ARSON, factor, assumed, chance);
        double mappa = chance.share() - assumed.of(Assumption.MAPPA_LEVEL_2_OR_3);
        return new Traits(
                level,
                history,
                chance.happens(Math.min(MOST, factor * assumed.of(Assumption.OLD_WEAPONS))),
                chance.happens(assumed.chance(Assumption.ALCOHOL)),
                chance.happens(assumed.chance(Assumption.DRUGS)),
                chance.happens(assumed.chance(Assumption.IOM)),
                mappa < 0 ? 2 : mappa < assumed.of(Assumption.MAPPA_LEVEL_1) ? 1 : 0,
                chance.factor(assumed.of(Assumption.LIVES_DIFFER)),
                chance.factor(2 * assumed.of(Assumption.LIVES_DIFFER)));
    }

    private static void history(
            Set<Nature> history, Nature nature, Assumption share, double factor, Assumptions assumed, Chance chance) {
        if (chance.happens(Math.min(MOST, factor * assumed.of(share)))) {
            history.add(nature);
        }
    }

    /** Whether domestic abuse is known. */
    boolean domesticAbuse() {
        return history.contains(Nature.DOMESTIC_ABUSE);
    }
}
