package org.throughcare.practice.recall.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.measures.Measure.Group;
import org.throughcare.practice.recall.measures.Measure.Grouping;

/**
 * What the recalls asked for in one month say together (R68-R70): of a unit or of several, of nobody in them, and nothing of
 * too few people.
 *
 * @param recalls how many there are, or null where they are about too few people
 * @param ended how many of them were decided against, withdrawn or stopped before they had every signature; 0 where they are
 *     about too few people
 * @param signOff signatures within the limit
 * @param revocation from the request to the order
 * @param custody from the revocation to custody
 */
public record MonthOfRecalls(
        @Nullable Integer recalls,
        int ended,
        Measure<SignOffs> signOff,
        Measure<Spread> revocation,
        Measure<Spread> custody) {
    /**
     * Works it out.
     *
     * @param groupings how they are told apart
     * @param smallest the smallest number of people of whom anything is shown
     * @param rare posts that too few people hold for anything to be shown of those who asked
     * @param asAt the instant as of which open ones are counted
     */
    public record Asked(Set<Grouping> groupings, int smallest, Set<String> rare, Instant asAt) {
        public Asked {
            groupings = Set.copyOf(groupings);
            rare = Set.copyOf(rare);
        }
    }

    /** The month whose recalls are {@code all}. */
    public static MonthOfRecalls of(List<MeasuredRecall> all, Policy policy, Asked asked) {
        List<MeasuredRecall> recalls =
                all.stream().map(one -> one.until(asked.asAt())).toList();
        List<MeasuredRecall> signable =
                recalls.stream().filter(one -> SignOffs.counts(one.course())).toList();
        boolean enough = Breakdown.people(recalls) >= asked.smallest();
        return new MonthOfRecalls(
                enough ? recalls.size() : null,
                enough ? recalls.size() - signable.size() : 0,
                measure(signable, asked, group -> SignOffs.of(group, policy, asked.asAt())),
                spread(recalls, asked, MonthOfRecalls::toOrder),
                spread(recalls, asked, MonthOfRecalls::toCustody));
    }

    /**
     * What is shown of one unit to whoever may see several: exactly its group, and nothing where it was put together with
     * others, so that choosing a unit tells nothing that the whole does not.
     */
    public MonthOfRecalls only(String unit) {
        return new MonthOfRecalls(null, 0, signOff.only(unit), revocation.only(unit), custody.only(unit));
    }

    /** Whether anything is shown. */
    public boolean saysSomething() {
        return recalls != null || signOff.whole() != null || revocation.whole() != null || custody.whole() != null;
    }

    /** A time that began, and when it ended; one that ended another way is neither open nor measured. */
    private record Ran(Instant from, @Nullable Instant until) {}

    private static Optional<Ran> toOrder(RecallCourse course) {
        return course.withCasework().flatMap(from -> ran(course, from, Milestone.REVOKED));
    }

    private static Optional<Ran> toCustody(RecallCourse course) {
        return course.at(Milestone.REVOKED).flatMap(from -> ran(course, from, Milestone.BACK));
    }

    private static Optional<Ran> ran(RecallCourse course, Instant from, Milestone to) {
        Instant until = course.at(to).orElse(null);
        boolean otherwise = until == null && course.end().isPresent();
        return otherwise ? Optional.empty() : Optional.of(new Ran(from, until));
    }

    private static Measure<Spread> spread(
            List<MeasuredRecall> recalls, Asked asked, Function<RecallCourse, Optional<Ran>> time) {
        List<MeasuredRecall> timed = recalls.stream()
                .filter(one -> time.apply(one.course()).isPresent())
                .toList();
        return measure(timed, asked, group -> {
            List<Duration> over = new ArrayList<>();
            List<Duration> open = new ArrayList<>();
            for (MeasuredRecall one : group) {
                Ran ran = time.apply(one.course()).orElseThrow();
                Instant until = ran.until();
                if (until == null) {
                    open.add(length(ran.from(), asked.asAt()));
                } else {
                    over.add(length(ran.from(), until));
                }
            }
            return Spread.of(over, open);
        });
    }

    /** Never below nothing: what is on record in the wrong order took no time. */
    private static Duration length(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }

    private static <T> Measure<T> measure(
            List<MeasuredRecall> recalls, Asked asked, Function<List<MeasuredRecall>, T> figures) {
        Map<Grouping, List<Group<T>>> by = new EnumMap<>(Grouping.class);
        if (recalls.isEmpty() || Breakdown.people(recalls) < asked.smallest()) {
            return new Measure<>(null, by);
        }
        for (Grouping grouping : asked.groupings()) {
            Breakdown cut = Breakdown.of(
                    recalls, name(grouping), asked.smallest(), grouping == Grouping.GRADE ? asked.rare() : Set.of());
            if (cut != null) {
                List<Group<T>> groups = new ArrayList<>();
                cut.shown().forEach((name, group) -> groups.add(new Group<>(name, figures.apply(group))));
                if (!cut.together().isEmpty()) {
                    groups.add(new Group<>(null, figures.apply(cut.together())));
                }
                by.put(grouping, List.copyOf(groups));
            }
        }
        return new Measure<>(figures.apply(recalls), by);
    }

    private static Function<MeasuredRecall, @Nullable String> name(Grouping grouping) {
        return switch (grouping) {
            case UNIT -> MeasuredRecall::unit;
            case FORCE -> MeasuredRecall::force;
            case GRADE -> MeasuredRecall::grade;
            case LEVEL -> one -> one.level() == null ? null : one.level().name();
        };
    }
}
