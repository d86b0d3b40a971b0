package org.throughcare.commands.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.terms.Party;

/**
 * What one party knew of a case at an instant, in the parts a person looks for first.
 *
 * @param instant the instant
 * @param picture the case as folded
 */
record PartyPicture(Instant instant, CasePicture picture) {

    /** The picture of every party that knew anything by then. */
    static List<PartyPicture> of(Collection<Entry> entries, Instant instant) {
        List<PartyPicture> pictures = new ArrayList<>();
        for (Party party : Replay.parties(entries)) {
            Chronology known = Chronology.known(entries, new KnownAt(party, instant));
            if (!known.all().isEmpty()) {
                pictures.add(new PartyPicture(instant, CasePicture.of(party, known)));
            }
        }
        return pictures;
    }

    /** Levels of risk of serious harm as people recorded them; the last stands. */
    List<Stated<?>> levels() {
        return List.copyOf(picture.risk().levels());
    }

    Optional<Stated<?>> sentence() {
        return picture.sentence().governingAt(instant).map(stated -> stated);
    }

    /** The last release on licence by then, and what ended that licence. */
    Optional<LicencePeriod> licence() {
        List<LicencePeriod> begun = picture.licencePeriods().stream()
                .filter(period -> !period.release().occurred().isAfter(instant))
                .toList();
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast());
    }

    Optional<Stated<?>> holder() {
        return picture.holding().heldAt(instant).map(stated -> stated);
    }

    Optional<Stated<?>> iom() {
        return picture.partnership().iomAt(instant).map(stated -> stated);
    }

    Optional<Stated<?>> mappa() {
        return picture.partnership().mappaAt(instant).map(stated -> stated);
    }

    List<Stated<?>> addresses() {
        return timeline().stream()
                .filter(stated -> stated.fact() instanceof AddressRecorded || stated.fact() instanceof AddressLost)
                .toList();
    }

    /** What bears directly on serious harm. */
    List<HarmSign> pointingUp() {
        return picture.signs().stream().filter(HarmSign::pointsToHarm).toList();
    }

    /** What speaks for the person: kept appointments, sessions, work, a safe address. */
    List<Stated<?>> pointingDown() {
        return timeline().stream()
                .filter(stated -> Strength.shownBy(stated.fact()))
                .toList();
    }

    /** Work done before the case was formally anyone's; always shown (N12). */
    List<Stated<?>> workBeforeAllocation() {
        return List.copyOf(picture.all(WorkedBeforeAllocation.class));
    }

    /** Everything known, in the order in which it happened. */
    List<Stated<?>> timeline() {
        return picture.chronology().all();
    }
}
