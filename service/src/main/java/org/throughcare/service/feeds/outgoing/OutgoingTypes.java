package org.throughcare.service.feeds.outgoing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.service.feeds.reading.ReferenceTable;

/** Which facts and which changes of a duty others are told of, and under which name. */
final class OutgoingTypes {
    private static final Map<String, String> TYPES = types();

    private OutgoingTypes() {}

    private enum Happened {
        RAISED,
        LATE,
        ANSWERED
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        ReferenceTable.lines("outgoing-events.csv")
                .forEach(row -> types.put(
                        row.text("on") + "/" + row.text("what") + "/" + row.text("happened"), row.text("type")));
        return types;
    }

    /** The name of the event that a fact makes. */
    static Optional<String> of(Fact fact) {
        return Optional.ofNullable(TYPES.get("FACT/" + fact.getClass().getSimpleName() + "/"));
    }

    /** The name of the event that a change of a duty of {@code kind} makes. */
    static Optional<String> of(String kind, DutyChange change) {
        return happened(change).flatMap(how -> Optional.ofNullable(TYPES.get("DUTY/" + kind + "/" + how)));
    }

    private static Optional<Happened> happened(DutyChange change) {
        return switch (change) {
            case DutyChange.Raised _, DutyChange.Reopened _ -> Optional.of(Happened.RAISED);
            case DutyChange.BecameLate _ -> Optional.of(Happened.LATE);
            case DutyChange.Discharged _ -> Optional.of(Happened.ANSWERED);
            case DutyChange.EvidenceJoined _,
                    DutyChange.PassedOn _,
                    DutyChange.Reminded _,
                    DutyChange.Escalated _,
                    DutyChange.Unanswered _,
                    DutyChange.Withdrawn _ -> Optional.empty();
        };
    }
}
