package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesMovement;
import org.throughcare.practice.premises.PremisesFact.KeyWorkerNamed;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.ResidentArrived;
import org.throughcare.practice.premises.PremisesFact.ResidentDeparted;
import org.throughcare.practice.premises.PremisesFact.ResidentNotArrived;
import org.throughcare.practice.premises.PremisesFact.SignedIn;
import org.throughcare.practice.premises.PremisesFact.SignedOut;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;

/**
 * A time in approved premises, from the day on which the person is expected until they leave, are found not to have come, or
 * are in custody. The day on which they are expected to leave ends nothing by itself.
 *
 * @param agreed the entry that began it
 * @param arrived that they came, or null while nothing says so
 * @param ending what ended it, or null
 * @param keyWorker who works with them there, or null
 * @param movements when they went out and came in, in order
 */
public record Residence(
        Stated<ResidenceAgreed> agreed,
        @Nullable Stated<ResidentArrived> arrived,
        @Nullable Stated<?> ending,
        @Nullable String keyWorker,
        List<Stated<?>> movements) {
    public Residence {
        movements = List.copyOf(movements);
    }

    /** Every one on record, in order. */
    public static List<Residence> of(CasePicture picture) {
        return picture.all(ResidenceAgreed.class).stream()
                .map(agreed -> of(picture, agreed))
                .toList();
    }

    /** The last one, where nothing has ended it. */
    public static Optional<Residence> running(CasePicture picture) {
        List<Residence> all = of(picture);
        return all.isEmpty() || all.getLast().ending() != null ? Optional.empty() : Optional.of(all.getLast());
    }

    private static Residence of(CasePicture picture, Stated<ResidenceAgreed> agreed) {
        EntryId id = agreed.id();
        Instant start = start(agreed.fact().from());
        List<Stated<?>> endings = new ArrayList<>();
        picture.all(ResidentDeparted.class).stream()
                .filter(one -> one.fact().residence().equals(id))
                .forEach(endings::add);
        picture.all(ResidentNotArrived.class).stream()
                .filter(one -> one.fact().residence().equals(id))
                .forEach(endings::add);
        InOrder.firstAfter(picture.all(ReturnedToCustody.class), start).ifPresent(endings::add);
        InOrder.firstAfter(picture.all(ReceivedIntoCustody.class), start).ifPresent(endings::add);
        Stated<?> ending = endings.stream()
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::occurred)
                        .thenComparing(Stated::entry, Entry.ORDER))
                .orElse(null);
        String keyWorker = picture.all(KeyWorkerNamed.class).stream()
                .filter(one -> one.fact().residence().equals(id))
                .reduce((_, later) -> later)
                .map(one -> one.fact().keyWorker())
                .orElse(agreed.fact().keyWorker());
        Stated<ResidentArrived> arrived = picture.all(ResidentArrived.class).stream()
                .filter(one -> one.fact().residence().equals(id))
                .findFirst()
                .orElse(null);
        Residence whole = new Residence(agreed, arrived, ending, keyWorker, List.of());
        return new Residence(agreed, arrived, ending, keyWorker, movements(picture, whole));
    }

    private static List<Stated<?>> movements(CasePicture picture, Residence residence) {
        List<Stated<?>> movements = new ArrayList<>(picture.all(SignedOut.class));
        movements.addAll(picture.all(SignedIn.class));
        movements.addAll(picture.all(ApprovedPremisesMovement.class));
        movements.removeIf(one -> !residence.covers(one.occurred()));
        movements.sort(Comparator.comparing(Stated::entry, Entry.ORDER));
        return movements;
    }

    /** Whether a movement is one out. */
    public static boolean isOut(Stated<?> movement) {
        return movement.fact() instanceof SignedOut
                || (movement.fact() instanceof ApprovedPremisesMovement moved && moved.out());
    }

    /** Whether it ran at {@code instant}, as far as is known. */
    public boolean covers(Instant instant) {
        return !instant.isBefore(start(agreed.fact().from()))
                && (ending == null || !instant.isAfter(ending.occurred()));
    }

    /** The movement by which they are out now; empty while they are in, or nobody ever signed them out. */
    public Optional<Stated<?>> out() {
        return movements.isEmpty() || !isOut(movements.getLast()) ? Optional.empty() : Optional.of(movements.getLast());
    }

    /** The movement by which they came in again after {@code out}; empty while none is on record. */
    public Optional<Stated<?>> inAfter(Stated<?> out) {
        return movements.stream()
                .filter(one -> !isOut(one) && !one.occurred().isBefore(out.occurred()))
                .findFirst();
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(London.ZONE).toInstant();
    }
}
