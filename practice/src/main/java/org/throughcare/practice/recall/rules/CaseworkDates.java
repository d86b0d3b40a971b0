package org.throughcare.practice.recall.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * By when the papers of a recall are due.
 *
 * @param dossier when the dossier goes to the prison; null while nothing starts its time
 * @param partB when the report for the Parole Board is due; null also for a fixed term
 * @param secondDossier when the second dossier is due; null also for a fixed term
 */
public record CaseworkDates(
        @Nullable LocalDate dossier,
        @Nullable LocalDate partB,
        @Nullable LocalDate secondDossier) {
    /** Where the person is: it decides what starts the time. */
    public sealed interface Anchor {
        /** In custody when recalled: the notification of the recall starts every time. */
        record InCustody(@Nullable LocalDate notified) implements Anchor {}

        /** In the community when recalled: the notice of the return starts the first time, the return the others. */
        record Returned(
                @Nullable LocalDate returned, @Nullable LocalDate notified) implements Anchor {}
    }

    /** The dates of a recall; {@code standard} says whether it is a standard one. */
    public static CaseworkDates of(Policy policy, Anchor anchor, boolean standard) {
        LocalDate first = switch (anchor) {
            case Anchor.InCustody inCustody -> inCustody.notified();
            case Anchor.Returned returned -> returned.notified();
        };
        LocalDate others = switch (anchor) {
            case Anchor.InCustody inCustody -> inCustody.notified();
            case Anchor.Returned returned -> returned.returned();
        };
        return new CaseworkDates(
                after(policy, PolicyKey.RECALL_DOSSIER, first),
                standard ? after(policy, PolicyKey.RECALL_PART_B, others) : null,
                standard ? after(policy, PolicyKey.RECALL_SECOND_DOSSIER, others) : null);
    }

    private static @Nullable LocalDate after(Policy policy, PolicyKey key, @Nullable LocalDate start) {
        return start == null ? null : policy.dateAfter(key, start);
    }
}
