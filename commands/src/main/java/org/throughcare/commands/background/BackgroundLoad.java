package org.throughcare.commands.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughcare.commands.background.Tally.Ask;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Rulebook;

/** What a caseload would have been asked, ready to be shown. */
public final class BackgroundLoad {
    private final int people;
    private final int years;
    private final long seed;
    private final int casesPerPractitioner;
    private final Assumptions assumptions;
    private final Setting setting;
    private final Rulebook rulebook;
    private final Map<Scale, Tally> tallies;

    BackgroundLoad(
            int people,
            int years,
            long seed,
            int casesPerPractitioner,
            Assumptions assumptions,
            Setting setting,
            Rulebook rulebook,
            Map<Scale, Tally> tallies) {
        this.people = people;
        this.years = years;
        this.seed = seed;
        this.casesPerPractitioner = casesPerPractitioner;
        this.assumptions = assumptions;
        this.setting = setting;
        this.rulebook = rulebook;
        this.tallies = tallies;
    }

    /** Places on the caseload. */
    public int people() {
        return people;
    }

    /** Years counted. */
    public int years() {
        return years;
    }

    /** What everything was drawn from. */
    public long seed() {
        return seed;
    }

    /** The load the goals are held against. */
    public int casesPerPractitioner() {
        return casesPerPractitioner;
    }

    /** The table everything rests on. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /** The first day counted. */
    public LocalDate from() {
        return setting.counted();
    }

    /** The last day counted. */
    public LocalDate to() {
        return setting.ends().minusDays(1);
    }

    /** Working days counted. */
    public int workingDays() {
        return setting.diary().calendar().between(from().minusDays(1), to());
    }

    /** Every rule, in the order of the rulebook. */
    public List<RuleCard> cards() {
        return rulebook.rules().stream().map(Rule::card).toList();
    }

    Tally tally(Scale scale) {
        return Objects.requireNonNull(tallies.get(scale));
    }

    /** How often a rule fired. */
    public long fired(RuleCard card, Scale scale) {
        return tally(scale).of(card).fired();
    }

    /** How often a rule fired, for 100 people in a year. */
    public double firedAHundred(RuleCard card, Scale scale) {
        return 100.0 * fired(card, scale) / placeYears(scale);
    }

    /**
     * For how many people a rule fired at all in a year, for 100 on the caseload on any day. More than 100 pass through a
     * caseload of 100 in a year, so this is stricter than a share of all of them.
     */
    public double peopleAHundred(RuleCard card, Scale scale) {
        return 100.0 * tally(scale).of(card).peopleYears() / placeYears(scale);
    }

    private double placeYears(Scale scale) {
        return scale.places(people) * (double) years;
    }

    /** How many posts of a desk there are for the people drawn at a scale. */
    public double posts(Desk desk, int cases, Scale scale) {
        double places = scale.places(people);
        double practitioners = places / cases;
        return switch (desk) {
            case PRACTITIONER -> practitioners;
            case SENIOR ->
                practitioners * assumptions.of(Assumption.SENIOR_OFFICERS) / assumptions.of(Assumption.PRACTITIONERS);
            case HEAD, ON_CALL -> places * assumptions.of(Assumption.UNITS) / assumptions.of(Assumption.SUPERVISED);
            case PRISON_MANAGER, OTHER -> places / 100.0;
        };
    }

    /** Duties of a class that reach one post of a desk on a working day. */
    public double aDay(Desk desk, DutyClass dutyClass, int cases, Scale scale) {
        return aDay(tally(scale).asked(desk, dutyClass, Ask.ADDRESSED), desk, cases, scale)
                + escalatedADay(desk, dutyClass, cases, scale);
    }

    /** Of those, what came by escalation. */
    public double escalatedADay(Desk desk, DutyClass dutyClass, int cases, Scale scale) {
        return aDay(tally(scale).asked(desk, dutyClass, Ask.ESCALATED), desk, cases, scale);
    }

    /** Of the duties of both classes, what came by escalation. */
    public double escalatedADay(Desk desk, int cases, Scale scale) {
        return escalatedADay(desk, DutyClass.TIMESCALE, cases, scale)
                + escalatedADay(desk, DutyClass.CONCERN, cases, scale);
    }

    /** Duties of both classes that reach one post of a desk on a working day. */
    public double aDay(Desk desk, int cases, Scale scale) {
        return aDay(desk, DutyClass.TIMESCALE, cases, scale) + aDay(desk, DutyClass.CONCERN, cases, scale);
    }

    /** Reminders of duties already asked that reach one post of a desk on a working day. */
    public double remindersADay(Desk desk, int cases, Scale scale) {
        long reminders = tally(scale).asked(desk, DutyClass.TIMESCALE, Ask.REMINDED)
                + tally(scale).asked(desk, DutyClass.CONCERN, Ask.REMINDED);
        return aDay(reminders, desk, cases, scale);
    }

    /** What one rule brings to one post of a desk on a working day. */
    public double aDay(RuleCard card, Desk desk, int cases, Scale scale) {
        Tally.OfRule rule = tally(scale).of(card);
        return aDay(rule.asked(desk, Ask.ADDRESSED) + rule.asked(desk, Ask.ESCALATED), desk, cases, scale);
    }

    private double aDay(long asked, Desk desk, int cases, Scale scale) {
        return asked / (posts(desk, cases, scale) * workingDays());
    }
}
