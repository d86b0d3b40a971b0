package org.throughcare.commands.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;

/**
 * All times of one entry.
 *
 * @param times when it occurred, was recorded and was received
 * @param available when a joined-up record would have held it
 */
record WrittenTimes(Times times, Instant available) {

    /** The times, or nothing when they were refused: unreadable, outside what is known, or contradicting each other. */
    static Optional<WrittenTimes> read(FieldReader fields, Problems problems) {
        int before = problems.count();
        Optional<Instant> given = fields.required("received", Scalars::moment);
        Instant received = given.orElse(Instant.EPOCH);
        WrittenTime occurred = fields.optional("occurred", WrittenTime::of, WrittenTime.UNKNOWN);
        WrittenTime recorded = fields.optional("recorded", WrittenTime::of, WrittenTime.UNKNOWN);
        Optional<Instant> occurredStandIn = standIn(fields, "occurredStandIn");
        Optional<Instant> recordedStandIn = standIn(fields, "recordedStandIn");
        Instant available = fields.optional("available", Scalars::moment, received);
        if (problems.count() > before) {
            return Optional.empty();
        }
        Optional<When> happened =
                problems.tried(fields.place("occurred"), () -> occurred.occurred(occurredStandIn, received));
        Optional<When> noted =
                problems.tried(fields.place("recorded"), () -> recorded.recorded(recordedStandIn, received));
        return happened.flatMap(
                one -> noted.flatMap(other -> agreeing(new Stamps(one, other, received, available), fields, problems)));
    }

    private static Optional<Instant> standIn(FieldReader fields, String field) {
        Function<Node, Optional<Instant>> moment = node -> Optional.of(Scalars.moment(node));
        return fields.optional(field, moment, Optional.empty());
    }

    private record Stamps(When occurred, When recorded, Instant received, Instant available) {}

    private static Optional<WrittenTimes> agreeing(Stamps stamps, FieldReader fields, Problems problems) {
        int before = problems.count();
        if (recordedBefore(stamps.recorded(), stamps.occurred())) {
            problems.add(
                    fields.place("recorded"),
                    stamps.recorded().inWords() + " lies before it occurred ("
                            + stamps.occurred().inWords() + "): these times contradict each other");
        }
        refuseBefore(stamps.occurred(), "occurred", stamps.received(), "received", fields, problems);
        refuseBefore(stamps.recorded(), "was recorded", stamps.received(), "received", fields, problems);
        refuseBefore(stamps.occurred(), "occurred", stamps.available(), "available", fields, problems);
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new WrittenTimes(
                        new Times(stamps.occurred(), stamps.recorded(), stamps.received()), stamps.available()));
    }

    /** Whether all that is known of when it was recorded lies before all that is known of when it occurred. */
    private static boolean recordedBefore(When recorded, When occurred) {
        Instant end = recorded.latest();
        return recorded.precision() == Precision.MINUTE
                ? end.isBefore(occurred.earliest())
                : !end.isAfter(occurred.earliest());
    }

    private static void refuseBefore(
            When earlier, String what, Instant later, String field, FieldReader fields, Problems problems) {
        if (later.isBefore(earlier.earliest())) {
            String said = new When(Precision.MINUTE, later).inWords();
            problems.add(
                    fields.place(field),
                    said + " lies before it " + what + " (" + earlier.inWords()
                            + "): these times contradict each other; a date without a time means noon");
        }
    }
}
