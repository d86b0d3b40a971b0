package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Reason;

/** One line of the timeline: something became known, or something would have been asked or answered. */
sealed interface Happening {
    /** In the order in which they are read: by time, at one time what was learned before what was asked. */
    Comparator<Happening> ORDER = Comparator.comparing(Happening::at)
            .thenComparingInt(Happening::rank)
            .thenComparing(Happening::id);

    /** When. */
    Instant at();

    /** What it is about; settles the order of what happens at one time. */
    String id();

    /** An entry became known to the first party that ever knew it. */
    record Learned(Instant at, Entry entry) implements Happening {
        @Override
        public String id() {
            return entry.id().value();
        }
    }

    /** A duty was raised. */
    record Asked(Instant at, RaisedDuty duty) implements Happening {
        @Override
        public String id() {
            return duty.id();
        }
    }

    /** More evidence joined a duty, so that its reason reads otherwise. */
    record Grown(Reason reason, RaisedDuty duty) implements Happening {
        @Override
        public Instant at() {
            return reason.at();
        }

        @Override
        public String id() {
            return duty.id();
        }
    }

    /** A duty passed to another role because the case changed hands. */
    record PassedOn(Escalation step, RaisedDuty duty) implements Happening {
        @Override
        public Instant at() {
            return step.at();
        }

        @Override
        public String id() {
            return duty.id() + step.to();
        }
    }

    /** A further role was asked. */
    record Escalated(Escalation step, RaisedDuty duty) implements Happening {
        @Override
        public Instant at() {
            return step.at();
        }

        @Override
        public String id() {
            return duty.id() + step.to();
        }
    }

    /** A duty was answered, withdrawn, or its time was over. */
    record Ended(Instant at, RaisedDuty duty) implements Happening {
        @Override
        public String id() {
            return duty.id();
        }
    }

    /** The place among happenings of one instant. */
    default int rank() {
        return switch (this) {
            case Learned _ -> 0;
            case Ended _ -> 1;
            case Grown _ -> 2;
            case PassedOn _ -> 3;
            case Asked _ -> 4;
            case Escalated _ -> 5;
        };
    }

    /** Everything that a replay has to tell, in order. */
    static List<Happening> in(Replayed replayed) {
        return in(replayed.entries(), replayed.forReading(), replayed.until());
    }

    /** Everything that there is to tell of {@code entries} and {@code duties} up to {@code until}, in order. */
    static List<Happening> in(List<Entry> entries, List<RaisedDuty> duties, Instant until) {
        List<Happening> all = new ArrayList<>();
        for (Entry entry : entries) {
            learned(entry.visibility().since().values(), entry, until, all);
        }
        for (RaisedDuty duty : duties) {
            all.add(new Asked(duty.raisedAt(), duty));
            duty.reasons().stream().skip(1).forEach(reason -> all.add(new Grown(reason, duty)));
            duty.passedTo().forEach(step -> all.add(new PassedOn(step, duty)));
            duty.escalations().forEach(step -> all.add(new Escalated(step, duty)));
            Instant ended = duty.outcomeAt();
            if (ended != null) {
                all.add(new Ended(ended, duty));
            }
        }
        all.sort(ORDER);
        return all;
    }

    private static void learned(Collection<Instant> since, Entry entry, Instant until, List<Happening> all) {
        since.stream()
                .min(Instant::compareTo)
                .filter(first -> !first.isAfter(until))
                .ifPresent(first -> all.add(new Learned(first, entry)));
    }
}
