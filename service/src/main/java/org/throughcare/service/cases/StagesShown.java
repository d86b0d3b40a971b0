package org.throughcare.service.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughcare.practice.casework.Stage;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.service.access.Area;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.StageBar;
import org.throughcare.service.web.model.cases.StageBar.Part;
import org.throughcare.service.web.model.cases.StageBar.Told;

/** Draws the stages of the sentence for one reader, as the record that is open to them has it. */
public final class StagesShown {
    private static final int LETTER = 7;
    private static final int NARROWEST = 4;

    private StagesShown() {}

    /** The drawing; empty where no sentence is known or the reader does not see sentences. */
    public static Optional<StageBar> of(SeenCase seen) {
        Reader reader = seen.reader();
        if (!reader.sees(Area.SENTENCE)) {
            return Optional.empty();
        }
        List<Stage> stages = Stage.of(
                seen.picture(), reader.now(), stated -> reader.knowsOf(stated.entry()) && reader.reads(stated.entry()));
        return stages.isEmpty() ? Optional.empty() : Optional.of(drawn(stages, seen.today()));
    }

    private static StageBar drawn(List<Stage> stages, LocalDate today) {
        LocalDate first = stages.getFirst().from();
        LocalDate last = last(stages, today);
        List<Part> parts = new ArrayList<>();
        for (Stage stage : stages) {
            int x = place(stage.from(), first, last);
            int end = place(Objects.requireNonNullElse(stage.to(), last), first, last);
            int width = Math.max(NARROWEST, end - x);
            String name = Text.text("cases.stage." + stage.state());
            parts.add(new Part(x, width, kind(stage), name.length() * LETTER < width ? name : ""));
        }
        return new StageBar(
                says(stages, today), stages.stream().map(StagesShown::told).toList(), parts, place(today, first, last));
    }

    private static LocalDate last(List<Stage> stages, LocalDate today) {
        LocalDate ends = stages.getLast().to();
        return ends == null || ends.isBefore(today) ? today.plusDays(1) : ends;
    }

    private static int place(LocalDate day, LocalDate first, LocalDate last) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * StageBar.WIDTH / whole);
    }

    private static String kind(Stage stage) {
        String kind = switch (stage.state()) {
            case IN_CUSTODY, ON_REMAND -> "custody";
            case UNLAWFULLY_AT_LARGE -> "at-large";
            case ON_LICENCE, COMMUNITY_SENTENCE -> "community";
            case NOT_SENTENCED, RELEASED, SUPERVISION_ENDED, DIED -> "none";
        };
        return stage.expected() ? "expected" : kind;
    }

    private static Told told(Stage stage) {
        return new Told(Text.text("cases.state." + stage.state()), stage.from(), stage.to(), stage.expected());
    }

    private static String says(List<Stage> stages, LocalDate today) {
        Stage now = stages.stream()
                .filter(stage -> !stage.expected())
                .reduce((_, later) -> later)
                .orElseThrow();
        String state = Text.text("cases.state." + now.state());
        LocalDate to = now.to();
        long day = ChronoUnit.DAYS.between(now.from(), today) + 1;
        return to == null || now.state() == SupervisionState.SUPERVISION_ENDED
                ? Text.text("cases.stages.since", state, PageDates.day(now.from()), day)
                : Text.text("cases.stages.until", state, PageDates.day(now.from()), day, PageDates.day(to));
    }
}
