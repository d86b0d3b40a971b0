package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was tried before this recall (section 19). A row that is absent was not tried.
 *
 * @param tried what was tried and when; empty says that nothing was
 */
public record MeasuresTried(Map<Measure, Tried> tried) {
    /**
     * One measure.
     *
     * @param details what was done and what came of it; blank while nobody has said it
     * @param on each date on which it was tried; may be empty
     */
    public record Tried(String details, List<LocalDate> on) {
        public Tried {
            on = List.copyOf(on);
        }
    }

    public MeasuresTried {
        Map<Measure, Tried> kept = new EnumMap<>(Measure.class);
        kept.putAll(tried);
        tried = kept;
    }

    /** Answers of the section, always with its eight rows; {@code said} is null while nobody has answered. */
    static List<Answer> answers(@Nullable MeasuresTried said) {
        boolean open = said == null
                || said.tried().values().stream()
                        .anyMatch(tried -> tried.details().isBlank());
        return new Answers()
                .table("tried", List.of("measure", "details", "on"), open || said == null ? null : said.rows())
                .list();
    }

    private List<Value> rows() {
        return Stream.of(Measure.values()).map(this::row).toList();
    }

    private Value row(Measure measure) {
        @Nullable Tried here = tried.get(measure);
        if (here == null) {
            return new Value.Row(List.of(Value.Chosen.of(measure), new Value.YesNo(false), new Value.Nothing()));
        }
        Value on = here.on().isEmpty()
                ? new Value.Nothing()
                : new Value.Row(here.on().stream().<Value>map(Value.Day::new).toList());
        return new Value.Row(List.of(Value.Chosen.of(measure), new Value.Written(here.details()), on));
    }
}
