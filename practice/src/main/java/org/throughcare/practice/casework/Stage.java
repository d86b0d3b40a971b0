package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.KeyDate.Kind;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;

/**
 * One stage of the sentence a person serves: where they were, are, or are expected to be, from a day to a day.
 *
 * @param state where they stand in it
 * @param from its first day
 * @param to the day on which it ended or is expected to end; null where nothing on record says
 * @param expected whether it is still to come
 */
public record Stage(
        SupervisionState state, LocalDate from, @Nullable LocalDate to, boolean expected) {
    /**
     * The stages of the sentence that governs at {@code instant}, oldest first; empty where no sentence is known. A stage to
     * come is told only where the record says when the one before it ends.
     *
     * @param open which entries may be told of; a date that rests on another is left out
     */
    public static List<Stage> of(CasePicture picture, Instant instant, Predicate<Stated<?>> open) {
        Optional<Stated<Sentenced>> sentence =
                picture.sentence().governingAt(instant).filter(open);
        if (sentence.isEmpty()) {
            return List.of();
        }
        List<Stage> stages = new ArrayList<>();
        for (Stated<?> change : SupervisionState.changes(picture, instant)) {
            if (!change.occurred().isBefore(sentence.get().occurred()) && open.test(change)) {
                add(stages, SupervisionState.at(picture, change.occurred()), change.date());
            }
        }
        return stages.isEmpty() ? List.of() : expected(stages, picture, instant, open);
    }

    private static void add(List<Stage> stages, SupervisionState state, LocalDate from) {
        if (stages.isEmpty()) {
            stages.add(new Stage(state, from, null, false));
        } else if (stages.getLast().state() != state) {
            stages.add(stages.removeLast().until(from));
            stages.add(new Stage(state, from, null, false));
        }
    }

    private static List<Stage> expected(
            List<Stage> stages, CasePicture picture, Instant instant, Predicate<Stated<?>> open) {
        List<KeyDate> dates = KeyDate.after(picture, instant).stream()
                .filter(date -> open.test(date.stated()))
                .toList();
        Stage last = stages.removeLast();
        switch (last.state()) {
            case IN_CUSTODY -> {
                LocalDate release = on(dates, Kind.RELEASE);
                stages.add(last.until(release));
                LocalDate ends = on(dates, Kind.SENTENCE_ENDS);
                if (release != null && ends != null && ends.isAfter(release)) {
                    stages.add(new Stage(SupervisionState.ON_LICENCE, release, ends, true));
                }
            }
            case ON_LICENCE -> stages.add(last.until(on(dates, Kind.LICENCE_ENDS)));
            case COMMUNITY_SENTENCE -> stages.add(last.until(on(dates, Kind.SENTENCE_ENDS)));
            case NOT_SENTENCED, ON_REMAND, RELEASED, UNLAWFULLY_AT_LARGE, SUPERVISION_ENDED, DIED -> stages.add(last);
        }
        return List.copyOf(stages);
    }

    private static @Nullable LocalDate on(List<KeyDate> dates, Kind kind) {
        return dates.stream()
                .filter(date -> date.kind() == kind)
                .map(KeyDate::on)
                .findFirst()
                .orElse(null);
    }

    private Stage until(@Nullable LocalDate day) {
        return new Stage(state, from, day, expected);
    }
}
