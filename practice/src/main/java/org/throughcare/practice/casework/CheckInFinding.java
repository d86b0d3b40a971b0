package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.Exclusion;
import org.throughcare.practice.supervision.SupervisionFact.ContactResumed;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;

/**
 * What the record says of one thing that keeps somebody from remote check-ins.
 *
 * @param exclusion the thing
 * @param says whether it applies
 * @param rests the entry that says so, or null where none does
 */
public record CheckInFinding(
        Exclusion exclusion, Says says, @Nullable Stated<?> rests) {
    /** What the record says. */
    public enum Says {
        APPLIES,
        DOES_NOT_APPLY,
        /** Nothing on record answers it: whoever asks for check-ins says it. */
        NOT_ON_RECORD
    }

    /** What the record says of each at {@code now}, in their order. */
    public static List<CheckInFinding> of(CasePicture picture, Instant now, Policy policy) {
        return Arrays.stream(Exclusion.values())
                .map(exclusion -> switch (exclusion) {
                    case SUSPENDED -> suspended(picture, now);
                    case VERY_HIGH -> level(picture, now);
                    case MAPPA -> mappa(picture, now);
                    case YOUTH -> youth(picture, policy.dateOf(now), policy);
                    case DOMESTIC_ABUSE -> sign(picture, exclusion, Nature.DOMESTIC_ABUSE);
                    case SEXUAL -> sign(picture, exclusion, Nature.SEXUAL);
                    case NATIONAL_SECURITY, CHILD_PLAN, INTENSIVE_SUPERVISION -> silent(exclusion);
                })
                .toList();
    }

    private static CheckInFinding silent(Exclusion exclusion) {
        return new CheckInFinding(exclusion, Says.NOT_ON_RECORD, null);
    }

    private static CheckInFinding found(Exclusion exclusion, boolean applies, Stated<?> rests) {
        return new CheckInFinding(exclusion, applies ? Says.APPLIES : Says.DOES_NOT_APPLY, rests);
    }

    /** The suspension of contact that stands at {@code now}. */
    public static Optional<Stated<ContactSuspended>> suspension(CasePicture picture, Instant now) {
        return InOrder.lastAt(picture.all(ContactSuspended.class), now)
                .filter(one -> InOrder.lastAt(picture.all(ContactResumed.class), now)
                        .filter(resumed -> !resumed.occurred().isBefore(one.occurred()))
                        .isEmpty());
    }

    private static CheckInFinding suspended(CasePicture picture, Instant now) {
        return suspension(picture, now)
                .map(one -> found(Exclusion.SUSPENDED, true, one))
                .orElseGet(() -> new CheckInFinding(Exclusion.SUSPENDED, Says.DOES_NOT_APPLY, null));
    }

    private static CheckInFinding level(CasePicture picture, Instant now) {
        return picture.risk()
                .levelAt(now)
                .map(level -> found(Exclusion.VERY_HIGH, level.fact().overall().atLeast(RiskLevel.VERY_HIGH), level))
                .orElseGet(() -> silent(Exclusion.VERY_HIGH));
    }

    private static CheckInFinding mappa(CasePicture picture, Instant now) {
        return picture.partnership()
                .mappaAt(now)
                .map(set -> found(Exclusion.MAPPA, set.fact().level() > 1, set))
                .orElseGet(() -> silent(Exclusion.MAPPA));
    }

    private static CheckInFinding youth(CasePicture picture, LocalDate today, Policy policy) {
        int adult = policy.count(PolicyKey.RECALL_ADULT_AGE, today);
        return IdentityPart.of(picture.chronology())
                .born()
                .map(born ->
                        found(Exclusion.YOUTH, born.fact().on().plusYears(adult).isAfter(today), born.stated()))
                .orElseGet(() -> silent(Exclusion.YOUTH));
    }

    private static CheckInFinding sign(CasePicture picture, Exclusion exclusion, Nature nature) {
        return picture.signs().stream()
                .filter(sign -> sign.natures().contains(nature))
                .findFirst()
                .map(sign -> found(exclusion, true, sign.stated()))
                .orElseGet(() -> silent(exclusion));
    }
}
