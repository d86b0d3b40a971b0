package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.When;

/** Where the time went from the first absence to custody or to the end of the record (R72). */
public final class WhereTimeWent {
    private record Point(
            String name, Stated<?> stated, @Nullable PolicyKey figureBefore) {
        Instant at() {
            return stated.occurred();
        }
    }

    private WhereTimeWent() {}

    /** The stages in order; together they are the whole time, none overlaps another. Empty where no absence is on record. */
    public static List<PassedStage> stages(Collection<Entry> entries, Instant until) {
        List<Point> points =
                Milestones.in(entries, until).map(WhereTimeWent::points).orElse(List.of());
        List<PassedStage> stages = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            stages.add(stage(points.get(i - 1), points.get(i)));
        }
        if (!points.isEmpty() && !points.getLast().name().equals("custody")) {
            Point last = points.getLast();
            stages.add(new PassedStage(
                    "from " + last.name() + " to the end of the record, with no return to custody on it",
                    last.at(),
                    until,
                    last.stated().id(),
                    null,
                    standIn(last.stated()),
                    null));
        }
        return stages;
    }

    private static List<Point> points(Milestones milestones) {
        List<Point> points = new ArrayList<>();
        add(points, "the first absence", milestones.first(), null);
        add(points, "the second absence", milestones.second(), null);
        add(points, "a consultation noted", milestones.consultation(), null);
        add(points, "the recall begun", milestones.initiated(), null);
        add(points, "the recall signed", milestones.signed(), PolicyKey.RECALL_SIGN_OFF);
        add(points, "the licence revoked", milestones.revoked(), PolicyKey.REVOCATION_REPORTED);
        add(points, "custody", milestones.back(), PolicyKey.RETURN_REPORTED);
        points.sort(Comparator.comparing(Point::at));
        return points;
    }

    private static void add(
            List<Point> points, String name, @Nullable Stated<?> stated, @Nullable PolicyKey figureBefore) {
        if (stated != null) {
            points.add(new Point(name, stated, figureBefore));
        }
    }

    private static PassedStage stage(Point from, Point to) {
        return new PassedStage(
                "from " + from.name() + " to " + to.name(),
                from.at(),
                to.at(),
                from.stated().id(),
                to.stated().id(),
                standIn(from.stated()) || standIn(to.stated()),
                to.figureBefore());
    }

    private static boolean standIn(Stated<?> stated) {
        return stated.entry().times().occurred().precision() != When.Precision.MINUTE;
    }

    /** The timing table: what the sign-off limit and the reported average and median add up to from each start. */
    public static List<TimingRow> timing(Collection<Entry> entries, Policy policy, Instant until) {
        return Milestones.in(entries, until)
                .map(milestones -> TimingTable.rows(milestones, policy))
                .orElse(List.of());
    }
}
