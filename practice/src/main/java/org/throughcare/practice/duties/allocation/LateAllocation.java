package org.throughcare.practice.duties.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.terms.Role;

/**
 * The case reached its practitioner after the limit: the manager and the practitioner agree a shortened plan and list what
 * can no longer be done (R82). It counts from sentence, so it does not wait for the last days before release.
 */
public final class LateAllocation implements Rule {
    private static final RuleCard CARD = RuleCard.concern(
                    "LATE_ALLOCATION",
                    "Agree a shortened-notice plan with the manager and list what can no longer be done")
            .keeps(82, 84)
            .reads(
                    PolicyKey.LATE_ALLOCATION_PLAN,
                    PolicyKey.SHORT_SENTENCE,
                    PolicyKey.ALLOCATE_VERY_SHORT_DAYS,
                    PolicyKey.ALLOCATE_VERY_SHORT,
                    PolicyKey.ALLOCATE_SHORT_DAYS,
                    PolicyKey.ALLOCATE_SHORT,
                    PolicyKey.ALLOCATE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (period.custodial() && AllocationLimit.communityFromDayZero(period, situation.policy())) {
                AllocationLimit.allocation(period, situation)
                        .filter(allocation -> isBefore(allocation, period.next()))
                        .filter(allocation ->
                                allocation.occurred().isAfter(AllocationLimit.due(period, situation.policy())))
                        .ifPresent(allocation -> demands.add(demand(situation, period, allocation)));
            }
        }
        return demands;
    }

    /** Whether it was not the next sentence that the allocation was for. */
    private static boolean isBefore(Stated<Allocated> allocation, @Nullable Stated<?> next) {
        return next == null || allocation.occurred().isBefore(next.occurred());
    }

    private static Demand demand(Situation situation, SentencePeriod period, Stated<Allocated> allocation) {
        List<Stated<WorkedBeforeAllocation>> work = AllocationLimit.workBefore(period, situation);
        return Asking.of(CARD, Episode.of("allocation", allocation))
                .because(period.basis())
                .because(AllocationLimit.holderBefore(period, situation))
                .because(allocation)
                .because(work)
                .from(allocation.known())
                .by(situation.policy().due(PolicyKey.LATE_ALLOCATION_PLAN, allocation.known()))
                .to(Role.COM, Role.SPO, Role.PDU_HEAD)
                .answeredBy(planAfter(situation.picture(), allocation.known()))
                .overWith(period.next())
                .why(() -> "Allocated in " + allocation.cited() + " to "
                        + allocation.fact().to() + ", "
                        + days(situation, period.sentence().date(), allocation.date()) + " after sentence"
                        + period.expectedRelease()
                                .map(release ->
                                        " and " + days(situation, allocation.date(), release) + " before release")
                                .orElse("")
                        + "." + AllocationLimit.workInWords(work));
    }

    private static String days(Situation situation, LocalDate from, LocalDate to) {
        Timekeeper timekeeper = situation.policy().timekeeper(from);
        return ChronoUnit.DAYS.between(from, to) + " days ("
                + timekeeper.calendar().between(from, to) + " working days)";
    }

    private static @Nullable Stated<?> planAfter(CasePicture picture, Instant instant) {
        List<Stated<?>> acts = new ArrayList<>(picture.all(PlanMade.class));
        picture.all(ManagementConsultation.class).stream()
                .filter(consultation -> consultation.fact().confirmed())
                .forEach(acts::add);
        return acts.stream()
                .filter(act -> act.known().isAfter(instant))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
