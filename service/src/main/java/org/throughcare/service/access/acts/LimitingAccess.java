package org.throughcare.service.access.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Saying who must not see a case, or who alone may. Each change has a reason and takes effect at once. A restriction never
 * leaves a case without anybody listed who decides requests for it.
 */
@Component
public class LimitingAccess {
    private final Limits limits;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    LimitingAccess(
            Limits limits,
            CaseAccess access,
            StaffRegister register,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.limits = limits;
        this.access = access;
        this.register = register;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of a change. */
    public sealed interface Outcome {
        /** It is so now. */
        record Changed() implements Outcome {}

        /** It was so before. */
        record AsBefore() implements Outcome {}

        /** Their post does not limit access, or the case is not open to them. */
        record NotAllowed() implements Outcome {}

        /** There is no such member of staff, or they have left. */
        record NoSuchStaff() implements Outcome {}

        /** Nobody would be left on the list who decides requests for the case. */
        record NobodyLeftToDecide() implements Outcome {}

        /**
         * The reason says too little.
         *
         * @param least the fewest characters it must have
         */
        record ReasonTooShort(int least) implements Outcome {}
    }

    /**
     * The lists of a case.
     *
     * @param excluded who must not see it
     * @param restricted whether only those listed may see it
     * @param listed who they are
     */
    public record Lists(List<StaffMember> excluded, boolean restricted, List<StaffMember> listed) {
        public Lists {
            excluded = List.copyOf(excluded);
            listed = List.copyOf(listed);
        }
    }

    /** The lists of {@code opened}, for whoever may change them. */
    public Lists lists(SignedIn who, Opening.Opened opened) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> new Lists(
                        members(limits.excluded(opened.person())),
                        limits.restricted(opened.person()),
                        members(limits.listed(opened.person(), clock.instant())))));
    }

    /** From now on {@code staff} must not see the case, whatever else would open it to them. */
    public Outcome exclude(SignedIn who, Opening.Opened opened, long staff, String reason, String route) {
        long person = opened.person();
        return change(who, person, "EXCLUDED", "staff " + staff, reason, route, () -> {
            if (!works(staff)) {
                return new Outcome.NoSuchStaff();
            }
            boolean changed =
                    limits.exclude(person, staff, reason.strip(), who.staff().id(), clock.instant());
            return answer(person, changed);
        });
    }

    /** {@code staff} is no longer excluded. */
    public Outcome include(SignedIn who, Opening.Opened opened, long staff, String reason, String route) {
        long person = opened.person();
        return change(who, person, "EXCLUSION_ENDED", "staff " + staff, reason, route, () -> {
            boolean changed = limits.include(person, staff, who.staff().id(), clock.instant());
            return changed ? new Outcome.Changed() : new Outcome.AsBefore();
        });
    }

    /** From now on only {@code listed}, besides those listed before, may see the case. */
    public Outcome restrict(SignedIn who, Opening.Opened opened, Set<Long> listed, String reason, String route) {
        long person = opened.person();
        return change(who, person, "RESTRICTED", "to staff " + listed, reason, route, () -> {
            if (!listed.stream().allMatch(this::works)) {
                return new Outcome.NoSuchStaff();
            }
            Instant now = clock.instant();
            limits.restrict(person, reason.strip(), who.staff().id(), now);
            listed.forEach(staff -> limits.list(person, staff, who.staff().id(), now, null));
            return answer(person, true);
        });
    }

    /** {@code staff} is taken off the list. */
    public Outcome unlist(SignedIn who, Opening.Opened opened, long staff, String reason, String route) {
        long person = opened.person();
        return change(
                who,
                person,
                "UNLISTED",
                "staff " + staff,
                reason,
                route,
                () -> answer(person, limits.unlist(person, staff, clock.instant())));
    }

    /** The case is no longer restricted. */
    public Outcome lift(SignedIn who, Opening.Opened opened, String reason, String route) {
        long person = opened.person();
        return change(who, person, "RESTRICTION_LIFTED", "", reason, route, () -> {
            boolean changed = limits.lift(person, who.staff().id(), clock.instant());
            return changed ? new Outcome.Changed() : new Outcome.AsBefore();
        });
    }

    private Outcome change(
            SignedIn who, long person, String act, String whom, String reason, String route, Supplier<Outcome> change) {
        if (settings.tooShort(reason)) {
            return new Outcome.ReasonTooShort(settings.leastReason());
        }
        try {
            return transactions.as(
                    who.acting(),
                    () -> transactions.computing(() -> {
                        if (!NeedToKnow.allows(
                                access.of(who.staff(), person), who.staff().post(), Act.LIMIT_ACCESS)) {
                            trail.leave("LIMIT_REFUSED", null, route);
                            return new Outcome.NotAllowed();
                        }
                        Outcome outcome = change.get();
                        if (outcome instanceof Outcome.Changed) {
                            trail.leave(act, person, route, whom + ": " + reason.strip());
                        }
                        return outcome;
                    }));
        } catch (NobodyLeft _) {
            return new Outcome.NobodyLeftToDecide();
        }
    }

    private Outcome answer(long person, boolean changed) {
        if (changed && limits.restricted(person) && deciders(person).isEmpty()) {
            throw new NobodyLeft();
        }
        return changed ? new Outcome.Changed() : new Outcome.AsBefore();
    }

    private List<StaffMember> deciders(long person) {
        return members(limits.listed(person, clock.instant())).stream()
                .filter(member -> NeedToKnow.allows(access.of(member, person), member.post(), Act.DECIDE_REQUEST))
                .toList();
    }

    private boolean works(long staff) {
        return register.numbered(staff).filter(StaffMember::active).isPresent();
    }

    private List<StaffMember> members(List<Long> numbers) {
        List<StaffMember> members = new ArrayList<>();
        numbers.forEach(number -> register.numbered(number).ifPresent(members::add));
        return members;
    }

    /** Takes back a change that would leave nobody to decide. */
    private static final class NobodyLeft extends RuntimeException {}
}
