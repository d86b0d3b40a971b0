package org.throughcare.practice.recall.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;

/**
 * Reads the course of a recall from its entries. Signatures, and what was complete, count for the version of the request that
 * stands; of a recall that has no version on record, as one that another system sent, the last of each counts.
 */
public final class ReadingCourse {
    private final Recall recall;
    private final Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);

    private ReadingCourse(Recall recall) {
        this.recall = recall;
    }

    /**
     * The course of {@code recall}.
     *
     * @param opened when what gave cause to consider it happened, or null where nothing on record says
     * @param arrests when the person was arrested on recall, on whatever recall
     */
    public static RecallCourse of(Recall recall, @Nullable Instant opened, Collection<Instant> arrests) {
        ReadingCourse reading = new ReadingCourse(recall);
        if (opened != null) {
            reading.reached.put(Milestone.OPENED, opened);
        }
        reading.asking();
        reading.signing();
        reading.ending(arrests);
        return new RecallCourse(
                reading.reached,
                reading.signingFrom(),
                recall.decision().filter(one -> !one.fact().recall()).isPresent(),
                recall.chosen().filter(one -> one.fact().emergency()).isPresent(),
                recall.revoked().filter(one -> one.fact().emergency()).isPresent());
    }

    private void asking() {
        first(ConsiderationBegun.class).ifPresent(at -> reached.put(Milestone.CONSIDERED, at));
        Stream.of(first(RecallInitiated.class), first(ConsiderationPassed.class))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> reached.put(Milestone.ASKED, at));
        recall.decision().ifPresent(decision -> reached.put(Milestone.DECIDED, decision.occurred()));
    }

    private void signing() {
        boolean unwritten = recall.all(PartAWritten.class).findAny().isEmpty();
        String standing = recall.written().map(one -> one.fact().content()).orElse("");
        recall.all(SignatureAsked.class)
                .filter(asked -> asked.fact().of() == Signature.MANAGER)
                .filter(asked -> unwritten || asked.fact().content().equals(standing))
                .findFirst()
                .ifPresent(asked -> reached.put(Milestone.COMPLETE, asked.occurred()));
        recall.countersigned()
                .or(() -> unwritten ? recall.last(RecallCountersigned.class) : Optional.empty())
                .ifPresent(signed -> reached.put(Milestone.FIRST_SIGNED, signed.occurred()));
        recall.signedOff()
                .or(() -> unwritten ? recall.last(RecallSignedOff.class) : Optional.empty())
                .ifPresent(signed -> reached.put(Milestone.SIGNED, signed.occurred()));
        first(RecallSent.class).ifPresent(at -> reached.put(Milestone.SENT, at));
        first(RecallReceived.class).ifPresent(at -> reached.put(Milestone.RECEIVED, at));
        first(LicenceRevoked.class).ifPresent(at -> reached.put(Milestone.REVOKED, at));
    }

    private void ending(Collection<Instant> arrests) {
        Optional<Instant> revoked = Optional.ofNullable(reached.get(Milestone.REVOKED));
        List<Instant> back = new ArrayList<>();
        recall.returned().ifPresent(returned -> back.add(returned.occurred()));
        revoked.ifPresent(since ->
                arrests.stream().filter(arrest -> !arrest.isBefore(since)).forEach(back::add));
        Optional<Instant> over = over();
        back.stream()
                .filter(at -> over.filter(at::isAfter).isEmpty())
                .min(Comparator.naturalOrder())
                .ifPresentOrElse(
                        at -> reached.put(Milestone.BACK, at),
                        () -> over.ifPresent(at -> reached.put(Milestone.ENDED, at)));
    }

    /** When it was over in another way than by a return; empty for one that was declined, for the decision says it. */
    private Optional<Instant> over() {
        return switch (recall.state()) {
            case WITHDRAWN -> last(RecallWithdrawn.class);
            case STOPPED -> last(RecallStopped.class);
            case RESCINDED -> last(RevocationRescinded.class);
            case RE_RELEASED -> Optional.of(recall.moves().getLast().entry().occurred());
            case CONSIDERING,
                    WITH_MANAGER,
                    DRAFTING,
                    MANAGER_SIGNATURE_ASKED,
                    MANAGER_SIGNED,
                    SENIOR_SIGNATURE_ASKED,
                    SIGNED,
                    SENT,
                    RECEIVED,
                    QUERIED,
                    BOOKED,
                    AT_LARGE,
                    RETURNED,
                    FIXED_TERM_RUNNING,
                    UNDER_REVIEW,
                    RELEASE_REFUSED,
                    RESCISSION_ASKED,
                    ENDORSEMENT_DUE,
                    LETTER_DUE,
                    NOT_RECALLED -> Optional.empty();
        };
    }

    private @Nullable Instant signingFrom() {
        Stream<Instant> begun = recall.all(RecallInitiated.class).map(Stated::occurred);
        Stream<Instant> passed = recall.all(ConsiderationPassed.class)
                .filter(one -> one.fact().asksForRecall())
                .map(Stated::occurred);
        Stream<Instant> decided =
                recall.decision().filter(one -> one.fact().recall()).stream().map(Stated::occurred);
        return Stream.of(begun, passed, decided)
                .flatMap(one -> one)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private <F extends Fact> Optional<Instant> first(Class<F> kind) {
        return recall.all(kind).map(Stated::occurred).findFirst();
    }

    private <F extends Fact> Optional<Instant> last(Class<F> kind) {
        return recall.last(kind).map(Stated::occurred);
    }
}
