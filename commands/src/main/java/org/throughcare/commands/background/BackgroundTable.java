package org.throughcare.commands.background;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The report as text: what it is, the goals, the load of each post, each rule, and how large the caseload came out. */
public final class BackgroundTable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Columns GOALS = new Columns(60, 8, 23, 12, 10);
    private static final Columns VOLUMES = new Columns(54, 11, 11);
    private static final Columns ASSUMPTIONS = new Columns(34, 2, 9);

    private final BackgroundLoad load;
    private final StringBuilder text = new StringBuilder();

    private BackgroundTable(BackgroundLoad load) {
        this.load = load;
    }

    /** The whole text, ending in a line break; with the table of assumptions if {@code assumptions}. */
    public static String of(BackgroundLoad load, boolean assumptions) {
        BackgroundTable table = new BackgroundTable(load);
        table.head();
        table.goals();
        table.text.append(LoadTable.posts(load)).append('\n');
        table.text.append(LoadTable.rules(load)).append('\n');
        table.volumes();
        if (assumptions) {
            table.assumptions();
        }
        return table.text.toString();
    }

    private void head() {
        text.append("An ordinary caseload of " + Columns.text(load.people()) + " people, " + DAY.format(load.from())
                + " to " + DAY.format(load.to()) + ", seed " + load.seed() + ".\n");
        text.append("""
                It is invented: published volumes, and assumed rates for everything else (--assumptions lists them).
                It shows what the rules would ask, and of whom. It cannot show that they are fair or that they find the
                right people: only real cases can, reported by ethnicity, sex, age and disability.

                """);
    }

    private void goals() {
        text.append("GOALS at " + load.casesPerPractitioner() + " cases a practitioner, rates as assumed\n");
        for (Goal goal : Goal.of(load)) {
            text.append(GOALS.line(
                    "  " + goal.name(),
                    goal.value(),
                    goal.unit(),
                    "at most " + Columns.decimal(goal.most(), 0),
                    goal.met() ? "met" : "NOT MET"));
        }
        text.append('\n');
    }

    private void volumes() {
        text.append(VOLUMES.line("VOLUMES for 1,000 people on the caseload", "generated", "published"));
        for (Volume volume : Volume.of(load)) {
            text.append(VOLUMES.line(
                    "  " + volume.name(),
                    Columns.text(Math.round(volume.generated())),
                    volume.isStated() ? Columns.text(Math.round(volume.stated())) : "-"));
        }
    }

    private void assumptions() {
        text.append("\nASSUMPTIONS; those with * are halved and doubled\n");
        for (Assumptions.Row row : load.assumptions().rows()) {
            text.append(ASSUMPTIONS
                            .line("  " + row.assumption().key(), row.scales() ? "*" : "", number(row.value()))
                            .stripTrailing())
                    .append("  " + row.unit() + " [" + row.source() + "]\n");
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Columns.text(Math.round(value)) : Double.toString(value);
    }
}
