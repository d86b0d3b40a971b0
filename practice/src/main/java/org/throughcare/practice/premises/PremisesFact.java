package org.throughcare.practice.premises;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** Facts about living in approved premises (R58, R59). */
public sealed interface PremisesFact extends Fact {
    /**
     * A place in approved premises was agreed.
     *
     * @param premises their name
     * @param from the day on which the person is expected
     * @param until the day on which they are expected to leave
     * @param keyWorker who works with them there, or null where nobody is named yet
     */
    record ResidenceAgreed(
            String premises,
            LocalDate from,
            LocalDate until,
            @Nullable String keyWorker) implements PremisesFact {
        public ResidenceAgreed {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException(
                        "a residence ends (" + until + ") no earlier than it begins (" + from + ")");
            }
        }
    }

    /** Somebody works with the person at the premises from now on. */
    record KeyWorkerNamed(EntryId residence, String keyWorker) implements PremisesFact {}

    /** The person came to live there. */
    record ResidentArrived(EntryId residence) implements PremisesFact {}

    /** The person did not come on the day; {@code told} says who was told of it. */
    record ResidentNotArrived(EntryId residence, String told) implements PremisesFact {}

    /** The person no longer lives there, as it was planned or not. */
    record ResidentDeparted(EntryId residence, boolean asPlanned, String reason) implements PremisesFact {}

    /**
     * Hours of curfew other than those of the premises.
     *
     * @param from when a night of it begins, in minutes after midnight by the clock on the wall
     * @param lasts how many minutes later by that clock it ends, less than a day
     * @param since the first night
     * @param until the last night, or null for as long as the residence
     * @param basis what they rest on
     */
    record CurfewSet(
            int from, int lasts, LocalDate since, @Nullable LocalDate until, String basis) implements PremisesFact {
        private static final int DAY = 1440;

        public CurfewSet {
            if (from < 0 || from >= DAY || lasts < 1 || lasts >= DAY) {
                throw new IllegalArgumentException(
                        "a curfew begins at a minute of the day, from 0 to 1439, and lasts 1 to 1439");
            }
            if (until != null && until.isBefore(since)) {
                throw new IllegalArgumentException(
                        "hours of curfew end (" + until + ") before they begin (" + since + ")");
            }
        }

        /** {@code hours} from {@code since} on. */
        public static CurfewSet of(Curfew hours, LocalDate since, @Nullable LocalDate until, String basis) {
            int from = hours.from().toSecondOfDay() / 60;
            int to = hours.to().toSecondOfDay() / 60;
            return new CurfewSet(from, Math.floorMod(to - from, DAY), since, until, basis);
        }

        /** The hours. */
        public Curfew hours() {
            LocalTime begins = LocalTime.MIDNIGHT.plusMinutes(from);
            return new Curfew(begins, begins.plusMinutes(lasts));
        }

        /** Whether the night that begins on {@code date} is one of theirs. */
        public boolean holdsOn(LocalDate date) {
            return !date.isBefore(since) && (until == null || !date.isAfter(until));
        }
    }

    /** The resident went out; {@code where} is where they said, or null. */
    record SignedOut(@Nullable String where) implements PremisesFact {}

    /** The resident came in; {@code noted} is what staff saw, or null. */
    record SignedIn(@Nullable String noted) implements PremisesFact {}

    /** Somebody asked for the room to be searched, or it was the turn of a routine search. */
    record RoomSearchAsked(Role by, boolean routine, String reason) implements PremisesFact {}

    /** What came of a search that was asked for. */
    enum SearchAnswer {
        DONE("done"),
        NOT_DONE("not done"),
        /** Not done because it would show the person that something is known of them: a senior decides. */
        WOULD_ALERT("not done because it would alert the person");

        private final String inWords;

        SearchAnswer(String inWords) {
            this.inWords = inWords;
        }

        /** The answer as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** A search was done with this result, or not done for this reason. */
    record RoomSearchAnswered(EntryId asked, SearchAnswer answer, String result) implements PremisesFact {
        public RoomSearchAnswered {
            if (result.isBlank()) {
                throw new IllegalArgumentException("a search has a result, and one that was not done a reason");
            }
        }
    }

    /** A senior decided whether the room is searched although that would alert the person. */
    record RoomSearchSettled(EntryId answer, boolean search, Role by, String reason) implements PremisesFact {}

    /** Whether the room is to be searched was weighed after something was learned, and why or why not. */
    record SearchConsidered(boolean search, Role by, String reason) implements PremisesFact {}
}
