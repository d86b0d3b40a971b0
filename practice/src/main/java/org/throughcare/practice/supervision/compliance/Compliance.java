package org.throughcare.practice.supervision.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.Asker;
import org.throughcare.practice.supervision.SupervisionFact.BreachEnded;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.supervision.compliance.CountedContact.Result;
import org.throughcare.practice.supervision.compliance.CountedContact.Why;

/**
 * How a person has kept to what they are supervised under. The count of failures is the number of different days with a
 * failure to comply with an appointment of the national standards, from the later of the sentence and the end of the last
 * breach on: two on one day count once, and are shown as two.
 *
 * @param contacts every contact whose time has come, the earliest first
 * @param from the day from which failures are counted, or null where no sentence and no breach is known
 * @param limit how many failures may stand before they have to be reviewed, or null where no count decides
 * @param movedByPerson how many appointments were moved because the person asked
 * @param movedByUs how many because we did
 * @param letters how many letters of enforcement were sent since {@code from}
 */
public record Compliance(
        List<CountedContact> contacts,
        @Nullable LocalDate from,
        @Nullable Integer limit,
        int movedByPerson,
        int movedByUs,
        int letters) {
    /** What the count comes to. */
    public enum Standing {
        /** No count decides: each failure is judged by itself. */
        NO_LIMIT,
        WITHIN,
        REVIEW
    }

    public Compliance {
        contacts = List.copyOf(contacts);
    }

    /**
     * Of what is {@code known} at {@code now}.
     *
     * @param sentenced the day of the sentence in force, or null
     * @param limit how many failures may stand before they have to be reviewed, or null where no count decides
     */
    public static Compliance of(Chronology known, @Nullable LocalDate sentenced, @Nullable Integer limit, Instant now) {
        LocalDate breach =
                known.last(BreachEnded.class).map(ended -> ended.date()).orElse(null);
        LocalDate from = Stream.of(sentenced, breach)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Compliance(
                CountingContacts.of(known, from, now),
                from,
                limit,
                moved(known, Asker.PERSON),
                moved(known, Asker.SERVICE),
                (int) known.of(WarningIssued.class).stream()
                        .filter(letter -> from == null || !letter.date().isBefore(from))
                        .count());
    }

    private static int moved(Chronology known, Asker by) {
        return (int) known.of(AppointmentCancelled.class).stream()
                .filter(cancelled -> cancelled.fact().moved() == by)
                .count();
    }

    /** How many failures count: one a day. */
    public int failures() {
        return (int) contacts.stream()
                .filter(contact -> contact.why() == Why.FAILURE)
                .count();
    }

    /** The days on which more than one contact failed and only one counts. */
    public Set<LocalDate> countedOnce() {
        return contacts.stream()
                .filter(contact -> contact.why() == Why.SAME_DAY)
                .map(CountedContact::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the count comes to against the limit. */
    public Standing standing() {
        if (limit == null) {
            return Standing.NO_LIMIT;
        }
        return failures() > limit ? Standing.REVIEW : Standing.WITHIN;
    }

    /** How many contacts ended in {@code result} since counting began. */
    public int count(Result result) {
        return (int) since(from).filter(contact -> contact.result() == result).count();
    }

    /** The contacts that ended in one of {@code results} on {@code first} or later, whatever they count for. */
    public List<CountedContact> endedIn(Set<Result> results, LocalDate first) {
        return since(first)
                .filter(contact -> results.contains(contact.result()))
                .toList();
    }

    private Stream<CountedContact> since(@Nullable LocalDate first) {
        return contacts.stream()
                .filter(contact -> first == null || !contact.date().isBefore(first));
    }
}
