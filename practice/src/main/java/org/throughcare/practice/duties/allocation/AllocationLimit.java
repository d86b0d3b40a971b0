package org.throughcare.practice.duties.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;

/** How soon after sentence a community practitioner must be named: the less time is left to serve, the sooner (R80-R82). */
final class AllocationLimit {
    private AllocationLimit() {}

    /**
     * Whether the community is responsible from the day of sentence: always for a sentence served in the community, and for
     * a custodial one whose release lies within the short-sentence span of it (R81).
     */
    static boolean communityFromDayZero(SentencePeriod period, Policy policy) {
        if (!period.custodial()) {
            return true;
        }
        LocalDate sentenced = period.sentence().date();
        return period.expectedRelease()
                .map(release -> !release.isAfter(policy.dateOf(policy.due(
                        PolicyKey.SHORT_SENTENCE, policy.timekeeper(sentenced).startOf(sentenced)))))
                .orElse(false);
    }

    /** Days from sentence to the expected release; empty for a community sentence or where no date is known. */
    static Optional<Long> daysLeft(SentencePeriod period) {
        return period.expectedRelease()
                .filter(release -> period.custodial())
                .map(release -> ChronoUnit.DAYS.between(period.sentence().date(), release));
    }

    /** The figure that applies. */
    static PolicyKey key(SentencePeriod period, Policy policy) {
        LocalDate sentenced = period.sentence().date();
        long days = daysLeft(period).orElse(Long.MAX_VALUE);
        if (days <= policy.count(PolicyKey.ALLOCATE_VERY_SHORT_DAYS, sentenced)) {
            return PolicyKey.ALLOCATE_VERY_SHORT;
        }
        return days <= policy.count(PolicyKey.ALLOCATE_SHORT_DAYS, sentenced)
                ? PolicyKey.ALLOCATE_SHORT
                : PolicyKey.ALLOCATE;
    }

    /** When a practitioner must have been named. */
    static Instant due(SentencePeriod period, Policy policy) {
        return policy.due(key(period, policy), period.sentence().known());
    }

    /** The limit in words. */
    static String inWords(SentencePeriod period, Policy policy) {
        return policy.inWords(key(period, policy), period.sentence().date());
    }

    /** The allocation that stood at sentence or was the first one after it. */
    static Optional<Stated<Allocated>> allocation(SentencePeriod period, Situation situation) {
        return situation
                .picture()
                .holding()
                .heldAt(period.sentence().occurred())
                .or(() -> situation
                        .picture()
                        .holding()
                        .firstAfter(period.sentence().occurred()));
    }

    /** What says that nobody held the case any more when sentence was passed; empty where somebody did or nobody ever had. */
    static List<Stated<?>> holderBefore(SentencePeriod period, Situation situation) {
        Instant sentenced = period.sentence().occurred();
        return situation.picture().holding().heldAt(sentenced).isPresent()
                ? List.of()
                : situation.picture().holding().basisAt(sentenced);
    }

    /** Work that someone did on the case before it was theirs: shown, and it stops no clock (R84). */
    static List<Stated<WorkedBeforeAllocation>> workBefore(SentencePeriod period, Situation situation) {
        return situation.picture().all(WorkedBeforeAllocation.class).stream()
                .filter(period::covers)
                .toList();
    }

    /** That work as a sentence, empty where none is recorded. */
    static String workInWords(List<Stated<WorkedBeforeAllocation>> work) {
        return work.isEmpty()
                ? ""
                : " Work done before any allocation is on record and counts as work: " + Citing.entries(work) + ".";
    }
}
