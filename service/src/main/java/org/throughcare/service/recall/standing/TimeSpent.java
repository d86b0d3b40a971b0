package org.throughcare.service.recall.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.measures.Milestone;
import org.throughcare.practice.recall.measures.RecallClock;
import org.throughcare.practice.recall.measures.RecallCourse;
import org.throughcare.practice.recall.measures.Stage;
import org.throughcare.practice.recall.measures.Stages;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.LengthInWords;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallPage.Part;
import org.throughcare.service.web.model.recall.RecallPage.Spent;

/** Says where the time of the last recall went, stage by stage, and what policy allowed for each (R72). It says nothing of why. */
final class TimeSpent {
    private final Policy policy;
    private final RecallCourse course;
    private final Instant now;

    private TimeSpent(Policy policy, RecallCourse course, Instant now) {
        this.policy = policy;
        this.course = course;
        this.now = now;
    }

    /** Of the last recall of the case, as its reader may know it. */
    static Optional<Spent> of(SeenCase seen, Policy policy) {
        List<RecallTime> times = RecallTime.of(seen.picture());
        if (times.isEmpty()) {
            return Optional.empty();
        }
        RecallCourse course = times.getLast().course();
        Instant now = seen.reader().now();
        RecallCourse open = seen.reader().sees(Area.SUPERVISION) ? course : withoutCause(course);
        return Stages.of(open, policy, now).map(stages -> new TimeSpent(policy, open, now).spent(stages));
    }

    /** What gave cause to consider a recall is of supervision: to whom that is not open the first step of the recall is its start. */
    private static RecallCourse withoutCause(RecallCourse course) {
        Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);
        reached.putAll(course.reached());
        reached.remove(Milestone.OPENED);
        return new RecallCourse(
                reached, course.signingFrom(), course.declined(), course.emergencyAsked(), course.emergencyRevoked());
    }

    private Spent spent(Stages stages) {
        return new Spent(
                says(stages),
                stages.stages().stream().map(this::part).toList(),
                LengthInWords.of(stages.whole()),
                stages.notOnRecord().isEmpty()
                        ? ""
                        : Text.text(
                                "recall.time.missing",
                                stages.notOnRecord().stream()
                                        .map(Milestone::inWords)
                                        .collect(Collectors.joining(", "))));
    }

    private String says(Stages stages) {
        String from = Text.text(
                course.at(Milestone.OPENED).filter(stages.start()::equals).isPresent()
                        ? "recall.time.from.OPENED"
                        : "recall.time.from.other",
                PageDates.dayAndTime(stages.start()));
        String whole = LengthInWords.of(stages.whole());
        Optional<Stage> longest = stages.stages().stream().max(Comparator.comparing(Stage::length));
        if (longest.isEmpty()) {
            return Text.text("recall.time.short", from, whole);
        }
        String part = Text.text("recall.time.to." + longest.get().to()).toLowerCase(Locale.UK);
        String length = LengthInWords.of(longest.get().length());
        return course.until(now).end().isEmpty()
                ? Text.text("recall.time.open", from, whole, part, length)
                : Text.text("recall.time.over", from, Text.text("recall.time.end." + ended()), whole, part, length);
    }

    private Milestone ended() {
        RecallCourse so = course.until(now);
        return so.at(Milestone.BACK).isPresent()
                ? Milestone.BACK
                : so.at(Milestone.ENDED).isPresent() ? Milestone.ENDED : Milestone.DECIDED;
    }

    private Part part(Stage stage) {
        String label = Text.text("recall.time.to." + stage.to());
        @Nullable RecallClock clock = stage.clock();
        return new Part(
                stage.isOpen() ? Text.text("recall.time.waits", label) : label,
                LengthInWords.of(stage.length()),
                clock == null ? Text.text("recall.time.none") : allowed(clock),
                clock != null && clock.over(now));
    }

    private String allowed(RecallClock clock) {
        String from = PageDates.dayAndTime(clock.start());
        return clock.key() == PolicyKey.CLOSE_OF_BUSINESS
                ? Text.text("recall.time.sameDay", mark(clock.mark()), from)
                : Text.text("recall.time.clock", policy.inWords(clock.key(), policy.dateOf(clock.start())), from);
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case STATUTE, POLICY, REPORTED -> "";
            case UNVERIFIED, ASSUMED -> Text.text("recall.time.mark." + mark);
        };
    }
}
