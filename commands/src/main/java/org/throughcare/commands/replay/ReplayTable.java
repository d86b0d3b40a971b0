package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.words.FigureInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.replay.Outcome;
import org.throughcare.practice.replay.RaisedDuty;

/** A replay as a timeline to read. */
final class ReplayTable {
    private static final int FIGURE = "15 working days".length();
    private static final int DUE = "due 30 Jun 2022 00:00".length();

    private final Replayed replayed;
    private final Page page;
    private final DutyInWords duties;

    private ReplayTable(Replayed replayed, Screen screen) {
        this.replayed = replayed;
        page = new Page(screen);
        duties = new DutyInWords(new OutcomeInWords(replayed.mode(), replayed.circumstances()));
    }

    /** The whole text, ending in a line break. */
    static String of(Replayed replayed, Screen screen) {
        return new ReplayTable(replayed, screen).whole();
    }

    private String whole() {
        head();
        Instant knownAt = replayed.knownAt();
        if (knownAt == null) {
            new TimelinePage(page, duties).print(Happening.in(replayed));
        } else {
            PartyPicture.of(replayed.entries(), knownAt).forEach(picture -> new PicturePage(page, picture).print());
            open();
        }
        new TimesPage(page, replayed).print();
        circumstances();
        figures();
        page.title(count());
        return page.toString();
    }

    private void head() {
        String title = replayed.file().title();
        page.title(replayed.file().name() + (title.isEmpty() ? "" : ": " + title));
        if (replayed.file().invented()) {
            page.plain("An invented case: nobody in it is real.");
        }
        page.plain(explained(replayed.mode()) + " Policy "
                + replayed.policy().set().name() + " " + replayed.policy().set().version() + ".");
        page.plain("This is what would have been asked. None of it was sent to anybody at the time.");
        replayed.file().notes().forEach(page::plain);
        if (replayed.knownAt() != null) {
            page.plain("Stopped at " + LondonTime.shortly(replayed.knownAt()) + ".");
        }
    }

    private static String explained(Mode mode) {
        return switch (mode) {
            case AS_IT_WAS -> "As it was: each party knows what it knew then.";
            case AS_IT_SHOULD_BE -> "As it should be: probation also knows what prison, police and courts held.";
        };
    }

    private void open() {
        page.title("Open duties, the first due first");
        List<RaisedDuty> byDue = replayed.forReading().stream()
                .sorted(Comparator.comparing(RaisedDuty::dueAt).thenComparing(RaisedDuty.ORDER))
                .toList();
        if (byDue.isEmpty()) {
            page.inset("None.");
        }
        for (RaisedDuty duty : byDue) {
            page.item("due " + LondonTime.shortly(duty.dueAt()), DUE, Ink.ASKED, duties.open(duty));
        }
    }

    private void circumstances() {
        if (!replayed.circumstances().isEmpty()) {
            page.title("Workload and staffing on record");
            replayed.circumstances().forEach(each -> page.inset(each.inWords()));
        }
    }

    private void figures() {
        List<Figure> unsettled = FiguresUsed.of(replayed).stream()
                .filter(figure -> !FigureInWords.isSettled(figure.mark()))
                .toList();
        if (!unsettled.isEmpty()) {
            page.title("Figures used here that are still to be confirmed");
            for (Figure figure : unsettled) {
                page.item(
                        FigureInWords.of(figure.value()),
                        FIGURE,
                        Ink.PLAIN,
                        List.of(Passage.of(figure.key().text() + ", " + FigureInWords.of(figure.mark()) + ".")));
            }
        }
    }

    private String count() {
        List<RaisedDuty> shown = replayed.forReading();
        long timescales = shown.stream()
                .filter(duty -> duty.card().dutyClass() == DutyClass.TIMESCALE)
                .count();
        int entries = replayed.entries().size();
        return entries + (entries == 1 ? " entry" : " entries")
                + ", " + shown.size() + (shown.size() == 1 ? " duty" : " duties") + ": " + timescales
                + " timescale, " + (shown.size() - timescales) + " concern; " + with(Outcome.DISCHARGED)
                + " answered, " + with(Outcome.UNANSWERED) + " over with no recorded act, " + with(Outcome.OPEN)
                + " open, " + with(Outcome.WITHDRAWN) + " withdrawn.";
    }

    private long with(Outcome outcome) {
        return replayed.forReading().stream()
                .filter(duty -> duty.outcome() == outcome)
                .count();
    }
}
