package org.throughcare.service.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.duties.PuttingOff;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.service.access.ReasonRule;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.RolesAsked;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/**
 * Puts a duty off in the queue of whoever is asked, with a reason and within {@link PuttingOff}. The due time stays and it is
 * escalated all the same; everybody who may see the case sees that it was put off, by whom and why.
 */
@Component
class PuttingDutiesOff {
    private static final String ROUTE = "POST " + Paths.PUT_OFF;

    private final PutOffs putOffs;
    private final CaseDuties duties;
    private final Policy policy;
    private final PuttingOff rule;
    private final ReasonRule reasons;
    private final Trail trail;
    private final InstantSource clock;

    PuttingDutiesOff(
            PutOffs putOffs, CaseDuties duties, Policy policy, ReasonRule reasons, Trail trail, InstantSource clock) {
        this.putOffs = putOffs;
        this.duties = duties;
        this.policy = policy;
        this.rule = new PuttingOff(policy);
        this.reasons = reasons;
        this.trail = trail;
        this.clock = clock;
    }

    /** The duty of this number that is open on the case and asks the reader; empty where there is none. */
    Optional<CaseDuty> asked(SeenCase seen, int number) {
        return duties.open(seen).stream()
                .filter(duty -> duty.number() == number
                        && RolesAsked.any(
                                duty.duty(), seen.reader().staff().post().roles()))
                .findFirst();
    }

    /** Until when it may be put off now: the mornings of working days up to the last instant allowed, or that instant itself. */
    List<Instant> choices(CaseDuty duty) {
        Instant now = clock.instant();
        Instant latest = rule.latest(duty.duty().dueAt(), now);
        LocalDate day = policy.dateOf(now);
        Timekeeper keeper = policy.timekeeper(day);
        List<Instant> mornings = new ArrayList<>();
        for (LocalDate next = day.plusDays(1); !keeper.startOf(next).isAfter(latest); next = next.plusDays(1)) {
            Instant morning = keeper.at(next, policy.timeOfDay(PolicyKey.REMINDER_TIME, day));
            if (keeper.calendar().isWorkingDay(next) && !morning.isAfter(latest)) {
                mornings.add(morning);
            }
        }
        return mornings.isEmpty() ? List.of(latest) : mornings;
    }

    /** Whether {@code staff} may put it off once more. */
    boolean mayPutOff(CaseDuty duty, StaffMember staff) {
        return rule.mayBePutOff(putOffs.count(of(duty), staff.id()), clock.instant());
    }

    /** How often a duty may be put off by one person. */
    int often() {
        return policy.count(PolicyKey.PUT_OFF_MOST, policy.dateOf(clock.instant()));
    }

    /** Puts it off until {@code until}, or says what must be mended; then nothing is kept. */
    Errors putOff(SeenCase seen, CaseDuty duty, Instant until, String reason) {
        StaffMember staff = seen.reader().staff();
        Instant now = clock.instant();
        Errors wrong = rule.refused(duty.duty().dueAt(), now, until, putOffs.count(of(duty), staff.id()))
                .map(refusal -> Errors.of("until", Text.text("work.putOff." + refusal)))
                .orElseGet(Errors::none);
        if (reasons.tooShort(reason)) {
            wrong = wrong.and("reason", Text.text("work.putOff.short", reasons.leastReason()));
        }
        if (!wrong.any()) {
            putOffs.put(of(duty), staff.id(), now, until, reason.strip());
            trail.leave(
                    "DUTY_PUT_OFF", seen.person(), ROUTE, duty.number() + " until " + until + ": " + reason.strip());
        }
        return wrong;
    }

    private static PutOffs.Of of(CaseDuty duty) {
        return new PutOffs.Of(duty.person(), duty.number());
    }
}
