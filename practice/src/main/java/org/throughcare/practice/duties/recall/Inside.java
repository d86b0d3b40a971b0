package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.recall.CaseworkFact.ReReleaseDirected;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * Somebody who is back in custody on a revoked licence.
 *
 * @param revoked the revocation
 * @param returned the return that is on record after it, or at the same moment where they were in custody already
 * @param confirmed what type the casework section confirmed
 * @param over what ended it: a release, a release directed, the revocation undone or the recall stopped; null while it goes on
 */
record Inside(
        Stated<LicenceRevoked> revoked,
        Stated<?> returned,
        Stated<RecallTypeConfirmed> confirmed,
        @Nullable Stated<?> over) {

    /** One for each revocation after which the person is back, of a recall whose type the casework section confirmed. */
    static List<Inside> of(CasePicture picture) {
        List<Inside> found = new ArrayList<>();
        for (Stated<LicenceRevoked> revoked : picture.all(LicenceRevoked.class)) {
            type(picture, revoked)
                    .ifPresent(type -> returned(picture, revoked)
                            .ifPresent(back -> found.add(new Inside(revoked, back, type, over(picture, back)))));
        }
        return found;
    }

    /** The entries that all of it rests on. */
    List<Stated<?>> basis() {
        return List.of(revoked, confirmed, returned);
    }

    private RecallTypeConfirmed type() {
        return confirmed.fact();
    }

    /** Whether they were in custody when the licence was revoked. */
    boolean wereInside() {
        return !returned.occurred().isAfter(revoked.occurred());
    }

    /** Whether the recall is a standard one. */
    boolean isStandard() {
        return type().type() == RecallType.STANDARD;
    }

    /** How many days the fixed term has; empty where there is none or it is not on record. */
    Optional<Integer> days() {
        return type().type() != RecallType.FIXED_TERM ? Optional.empty() : Optional.ofNullable(type().fixedTermDays());
    }

    /** Since when whoever makes the papers has known that the person is in custody on recall. */
    Instant told() {
        return wereInside() ? revoked.known() : returned.known();
    }

    /** From when the days of a standard recall count: from the return, or from when it is known that they were inside. */
    Instant begins() {
        return wereInside() ? told() : returned.occurred();
    }

    /**
     * That {@code to} put a paper on record as done after the return.
     *
     * @param done the fact that answers it
     * @param missing what is not on record, as it ends the sentence
     */
    Demand asks(
            RuleCard card, CasePicture picture, Instant due, Class<? extends Fact> done, String missing, Role... to) {
        return Asking.of(card, Episode.of("return", returned))
                .because(basis())
                .from(returned.known())
                .by(due)
                .to(to)
                .answeredBy(first(picture, done))
                .overWith(over)
                .why(() -> "Back in custody on a " + (isStandard() ? "standard recall" : "fixed term") + " since "
                        + returned.cited() + "; " + missing + ".");
    }

    private <F extends Fact> @Nullable Stated<F> first(CasePicture picture, Class<F> kind) {
        return picture.all(kind).stream()
                .filter(entry -> !entry.occurred().isBefore(returned.occurred()))
                .min(Comparator.comparing(Stated::known))
                .orElse(null);
    }

    private static Optional<Stated<?>> returned(CasePicture picture, Stated<LicenceRevoked> revoked) {
        List<Stated<?>> back = new ArrayList<>(picture.all(ReturnedToCustody.class));
        picture.all(ReceivedIntoCustody.class).stream()
                .filter(received -> received.occurred().isAfter(revoked.occurred()))
                .forEach(back::add);
        Instant next = picture.all(LicenceRevoked.class).stream()
                .map(Stated::occurred)
                .filter(other -> other.isAfter(revoked.occurred()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return back.stream()
                .filter(one -> !one.occurred().isBefore(revoked.occurred())
                        && one.occurred().isBefore(next))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::occurred));
    }

    private static Optional<Stated<RecallTypeConfirmed>> type(CasePicture picture, Stated<LicenceRevoked> revoked) {
        return picture.all(RecallTypeConfirmed.class).stream()
                .filter(confirmed -> !confirmed.occurred().isAfter(revoked.occurred()))
                .reduce((_, later) -> later);
    }

    private static @Nullable Stated<?> over(CasePicture picture, Stated<?> back) {
        List<Stated<?>> ends = new ArrayList<>(picture.all(Released.class));
        ends.addAll(picture.all(ReReleaseDirected.class));
        ends.addAll(picture.all(RevocationRescinded.class));
        ends.addAll(picture.all(RecallStopped.class));
        return ends.stream()
                .filter(end -> end.occurred().isAfter(back.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
