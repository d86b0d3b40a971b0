package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Role;

/** Something that happened to one duty: what a person is told, at the instant at which it was so. */
public sealed interface DutyChange {
    /** By instant, then by duty; what happens to one duty at one instant keeps its order. */
    Comparator<DutyChange> ORDER = Comparator.comparing(DutyChange::at).thenComparing(DutyChange::duty);

    /** The duty, as {@link RaisedDuty#id} names it. */
    String duty();

    /** When it happened. */
    Instant at();

    /** It stands for the first time, for {@code why}, and {@code to} must answer it by {@code dueAt}. */
    record Raised(String duty, Instant at, Instant dueAt, List<Role> to, String why) implements DutyChange {}

    /**
     * What it rests on changed: {@code entries} joined, or none did and what is known of the others, the reason or the due
     * time changed.
     */
    record EvidenceJoined(String duty, Instant at, Instant dueAt, List<EntryId> entries, String why)
            implements DutyChange {}

    /** It passed to a further role because the case changed hands. */
    record PassedOn(String duty, Instant at, Role to) implements DutyChange {}

    /** Everyone asked so far was reminded. */
    record Reminded(String duty, Instant at, List<Role> to) implements DutyChange {}

    /** A further role was asked because it was still open. */
    record Escalated(String duty, Instant at, Role to) implements DutyChange {}

    /** An act on the record answers it. */
    record Discharged(String duty, Instant at, EntryId by) implements DutyChange {}

    /** Its episode ended with no recorded act that answers it. */
    record Unanswered(String duty, Instant at, EntryId by) implements DutyChange {}

    /** The facts that caused it were corrected. */
    record Withdrawn(String duty, Instant at) implements DutyChange {}

    /** The facts stand again; {@code to} are told once more. */
    record Reopened(String duty, Instant at, Instant dueAt, List<Role> to) implements DutyChange {}

    /**
     * Its due time came and it was still open. A duty that was due as soon as it stood is raised and late at one instant; one
     * that is answered at its due time is never late.
     */
    record BecameLate(String duty, Instant at) implements DutyChange {}
}
