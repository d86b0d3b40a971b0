package org.throughcare.practice.recall.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;

/**
 * Where the time of one recall went, from the first absence, or what else opened it, to custody or another end (R72). The
 * stages follow each other in the order in which things happened, so that together they are the whole whatever is missing or
 * came out of its turn.
 *
 * @param stages each from one milestone on record to the next; the last is open where the recall goes on
 * @param start when the first began
 * @param whole all of them together
 * @param notOnRecord milestones that it must have come by and that are not on record; their time stands in the stage that
 *     follows
 * @param clocks the clocks of policy that have begun
 */
public record Stages(
        List<Stage> stages, Instant start, Duration whole, List<Milestone> notOnRecord, List<RecallClock> clocks) {
    private static final Set<Milestone> MAY_BE_ABSENT =
            Set.of(Milestone.OPENED, Milestone.CONSIDERED, Milestone.BACK, Milestone.ENDED);

    public Stages {
        stages = List.copyOf(stages);
        notOnRecord = List.copyOf(notOnRecord);
        clocks = List.copyOf(clocks);
    }

    /** Those of {@code course} as it had gone at {@code now}; empty where nothing of it had happened by then. */
    public static Optional<Stages> of(RecallCourse course, Policy policy, Instant now) {
        RecallCourse so = course.until(now);
        Instant end = so.end().orElse(null);
        List<Map.Entry<Milestone, Instant>> points = so.reached().entrySet().stream()
                .filter(point -> end == null || !point.getValue().isAfter(end))
                .sorted(Map.Entry.<Milestone, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<RecallClock> clocks = RecallClock.of(so, policy);
        List<Stage> stages = new ArrayList<>();
        Instant from = points.getFirst().getValue();
        for (Map.Entry<Milestone, Instant> point : points.subList(1, points.size())) {
            stages.add(stage(point.getKey(), from, point.getValue(), now, clocks));
            from = point.getValue();
        }
        Milestone furthest = points.stream()
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (end == null) {
            stages.add(stage(next(furthest), from, null, now, clocks));
        }
        Instant start = points.getFirst().getValue();
        return Optional.of(new Stages(
                stages, start, Duration.between(start, end == null ? now : end), missing(so, furthest), clocks));
    }

    private static Stage stage(
            Milestone to, Instant from, @Nullable Instant until, Instant now, List<RecallClock> clocks) {
        return new Stage(
                to,
                from,
                until,
                Duration.between(from, until == null ? now : until),
                clocks.stream()
                        .filter(clock -> clock.kind().stops() == to)
                        .findFirst()
                        .orElse(null));
    }

    private static Milestone next(Milestone furthest) {
        return Arrays.stream(Milestone.values())
                .filter(one -> one.compareTo(furthest) > 0)
                .findFirst()
                .orElse(Milestone.ENDED);
    }

    private static List<Milestone> missing(RecallCourse course, Milestone furthest) {
        return Arrays.stream(Milestone.values())
                .filter(one -> furthest != Milestone.ENDED
                        && one.compareTo(furthest) < 0
                        && !MAY_BE_ABSENT.contains(one)
                        && !course.reached().containsKey(one))
                .toList();
    }
}
