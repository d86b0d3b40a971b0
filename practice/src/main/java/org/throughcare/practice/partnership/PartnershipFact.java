package org.throughcare.practice.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;

/** Facts about work between agencies. */
public sealed interface PartnershipFact extends Fact {
    /** Someone at a meeting, by agency and role (R52). */
    record Attendee(String agency, String role, boolean present) {}

    /** Something said at a meeting; a threat becomes a dated statement on the case (R53). */
    record Statement(String by, String text, boolean threat) {}

    /** An action agreed at a meeting. */
    record Action(String owner, String task, @Nullable LocalDate dueOn) {}

    /** A meeting took place. */
    record MeetingHeld(String kind, List<Attendee> attendees, List<Statement> statements, List<Action> actions)
            implements PartnershipFact {
        public MeetingHeld {
            attendees = List.copyOf(attendees);
            statements = List.copyOf(statements);
            actions = List.copyOf(actions);
        }
    }

    /** A meeting that was due did not take place. */
    record MeetingNotHeld(String kind, String reason) implements PartnershipFact {}

    /** One agency asked another for something, with a time for the answer (R55). */
    record RequestMade(
            String what, Party from, Party to, @Nullable Instant answerBy) implements PartnershipFact {}

    /** A request was answered, refused with a reason, or withdrawn. */
    record RequestAnswered(
            EntryId request, String outcome, @Nullable String refusedBecause) implements PartnershipFact {}

    /** Someone asked a question of a party. */
    record QueryReceived(String from, Party to, String about) implements PartnershipFact {}

    /** The question was answered. */
    record QueryAnswered(EntryId query, String answer) implements PartnershipFact {}

    /** What checks were asked of another agency about children or domestic abuse (R23). */
    record SafeguardingCheckAsked(String of, String about) implements PartnershipFact {}

    /** The answer to such a check. */
    record SafeguardingCheckAnswered(String of, String answer) implements PartnershipFact {}

    /** The person is managed under integrated offender management, and what the label says of them (R50). */
    record IomRegistered(Nature label, @Nullable String officer) implements PartnershipFact {}

    /** The person left integrated offender management. */
    record IomEnded(String reason) implements PartnershipFact {}

    /**
     * Category and level under multi-agency public protection arrangements, with the reasons for the threshold (R51).
     *
     * @param category 1 to 4
     * @param level 1 to 3
     */
    record MappaSet(int category, int level, @Nullable String reasons) implements PartnershipFact {
        public MappaSet {
            if (category < 1 || category > 4) {
                throw new IllegalArgumentException("MAPPA category runs from 1 to 4, not " + category);
            }
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("MAPPA level runs from 1 to 3, not " + level);
            }
        }
    }

    /** Screened for MAPPA, whatever the outcome (R49). */
    record MappaScreened(boolean eligible, String reason) implements PartnershipFact {}

    /** A place in approved premises was considered, asked for, given or withdrawn (R59). */
    record ApprovedPremisesPlace(String stage, @Nullable String reason) implements PartnershipFact {}

    /** Signed in or out of approved premises. */
    record ApprovedPremisesMovement(boolean out) implements PartnershipFact {}

    /** A room search was asked for, done, or not done with a reason (R58). */
    record RoomSearch(
            String stage, @Nullable String result, @Nullable String notDoneBecause) implements PartnershipFact {}
}
