package org.throughcare.commands.background;

import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.RuleCard;

/** The two large tables of the report: the load of each post, and what each rule adds to it. */
final class LoadTable {
    static final int MANY_CASES = 70;

    private static final Columns POSTS = new Columns(40, 10, 12, 10, 12, 12, 10);
    private static final Columns RULES = new Columns(42, 10, 9, 9, 11, 8, 9, 14, 7, 7);

    /** A figure for a number of cases at a scale. */
    private interface AtCases {
        double of(int cases, Scale scale);
    }

    private LoadTable() {}

    static String posts(BackgroundLoad load) {
        int few = load.casesPerPractitioner();
        StringBuilder text = new StringBuilder();
        text.append(POSTS.line(
                "DUTIES A POST A WORKING DAY", "", "at " + few + " cases", "", "", "at " + MANY_CASES + " cases"));
        text.append(
                POSTS.line("  assumed rates", "halved", "as assumed", "doubled", "halved", "as assumed", "doubled"));
        for (Desk desk : Desk.values()) {
            text.append(desk.inWords()).append(desk.inPosts() ? "\n" : ", for 100 people on the caseload\n");
            row(text, few, "timescale", (cases, scale) -> load.aDay(desk, DutyClass.TIMESCALE, cases, scale));
            row(text, few, "concern", (cases, scale) -> load.aDay(desk, DutyClass.CONCERN, cases, scale));
            row(text, few, "in all", (cases, scale) -> load.aDay(desk, cases, scale));
            row(text, few, "  of which escalated", (cases, scale) -> load.escalatedADay(desk, cases, scale));
            row(text, few, "reminders besides", (cases, scale) -> load.remindersADay(desk, cases, scale));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, int few, String name, AtCases figure) {
        text.append(POSTS.line(
                "  " + name,
                figure.of(few, Scale.HALVED),
                figure.of(few, Scale.AS_ASSUMED),
                figure.of(few, Scale.DOUBLED),
                figure.of(MANY_CASES, Scale.HALVED),
                figure.of(MANY_CASES, Scale.AS_ASSUMED),
                figure.of(MANY_CASES, Scale.DOUBLED)));
    }

    static String rules(BackgroundLoad load) {
        int cases = load.casesPerPractitioner();
        Scale scale = Scale.AS_ASSUMED;
        StringBuilder text = new StringBuilder();
        text.append(RULES.line(
                "RULES", "", "times", "fired", "people", "people", "people", "duties a day", "at " + cases, "cases"));
        text.append(RULES.line(
                "", "class", "fired", "a 100", "in 100", "halved", "doubled", "practitioner", "SPO", "head"));
        for (RuleCard card : load.cards()) {
            text.append(RULES.line(
                    card.kind() + (card.shadow() ? " *" : ""),
                    card.dutyClass() == DutyClass.CONCERN ? "concern" : "timescale",
                    load.fired(card, scale),
                    load.firedAHundred(card, scale),
                    load.peopleAHundred(card, scale),
                    load.peopleAHundred(card, Scale.HALVED),
                    load.peopleAHundred(card, Scale.DOUBLED),
                    load.aDay(card, Desk.PRACTITIONER, cases, scale),
                    load.aDay(card, Desk.SENIOR, cases, scale),
                    load.aDay(card, Desk.HEAD, cases, scale)));
        }
        text.append(
                "  * runs unseen and counts as nobody's duty. Fired and people: a year, for 100 on the caseload on any"
                        + " day.\n");
        return text.toString();
    }
}
