package org.throughcare.service.access.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.CaseNumbers;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.ProvingAgain;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.WhomToAsk;
import org.throughcare.service.database.Transactions;

/**
 * Opening a case in an emergency: for reading, for some hours, by somebody whose post may, who says why and proves once
 * more who they are. Whoever answers for the case is told at once, and every opening is reviewed. To somebody excluded
 * there is no such case.
 */
@Component
public class OpeningInEmergency {
    private static final Span NEXT_WORKING_DAY = new Span.WorkingDays(1);

    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final WhomToAsk whom;
    private final ProvingAgain proof;
    private final Grants grants;
    private final Emergencies emergencies;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final Policy policy;
    private final AccessSettings settings;
    private final InstantSource clock;

    OpeningInEmergency(
            CaseNumbers numbers,
            CaseAccess access,
            WhomToAsk whom,
            ProvingAgain proof,
            Grants grants,
            Emergencies emergencies,
            Notices notices,
            Transactions transactions,
            Trail trail,
            Policy policy,
            AccessSettings settings,
            InstantSource clock) {
        this.numbers = numbers;
        this.access = access;
        this.whom = whom;
        this.proof = proof;
        this.grants = grants;
        this.emergencies = emergencies;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody says who opens a case in an emergency.
     *
     * @param why why it cannot wait
     * @param reason what has happened, in words
     * @param password their password once more, or null where they sign in elsewhere
     * @param address where the request came from
     */
    public record Asked(
            EmergencyReason why, String reason, @Nullable String password, String address) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is open for reading.
         *
         * @param until until when
         */
        record Opened(Instant until) implements Outcome {}

        /** It was open to them before. */
        record OpenAlready() implements Outcome {}

        /** There is no case with that number, or none that could be opened to them. */
        record NotFound() implements Outcome {}

        /** Their post does not open cases in an emergency. */
        record NotOfThisPost() implements Outcome {}

        /**
         * The reason says too little.
         *
         * @param least the fewest characters it must have
         */
        record ReasonTooShort(int least) implements Outcome {}

        /** They did not prove once more who they are. */
        record NotProved() implements Outcome {}
    }

    /** When an opening at {@code now} must have been reviewed: by the end of the next working day. */
    public Instant reviewDue(Instant now) {
        return policy.timekeeper(now).due(now, NEXT_WORKING_DAY);
    }

    /** Opens the case with this CRN to {@code who}. */
    public Outcome open(SignedIn who, String crn, Asked asked, String route) {
        if (!who.staff().post().may(Act.BREAK_GLASS)) {
            return new Outcome.NotOfThisPost();
        }
        if (settings.tooShort(asked.reason())) {
            return new Outcome.ReasonTooShort(settings.leastReason());
        }
        if (!proof.proved(who, asked.password(), asked.address())) {
            return new Outcome.NotProved();
        }
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> opened(who.staff(), crn, asked, route)));
    }

    private Outcome opened(StaffMember staff, String crn, Asked asked, String route) {
        OptionalLong found = numbers.byCrn(crn);
        long person = found.orElse(-1);
        Access now = access.of(staff, person);
        if (now.isOpen()) {
            return new Outcome.OpenAlready();
        }
        if (!access.couldBeGiven(staff, person)) {
            trail.leave("BREAK_GLASS_NOT_FOUND", found.isPresent() ? person : null, route);
            return new Outcome.NotFound();
        }
        return brokenOpen(staff, person, CaseNumbers.canonical(crn), asked, route);
    }

    private Outcome brokenOpen(StaffMember staff, long person, String crn, Asked asked, String route) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.emergency());
        String reason = asked.reason().strip();
        boolean often = emergencies.countOf(staff.id(), now.minus(settings.oftenWithin())) + 1 >= settings.often();
        List<StaffMember> answering = whom.answeringFor(person, staff);
        Optional<Long> told = answering.stream().findFirst().map(StaffMember::id);
        long grant = grants.open(
                person, staff.id(), Basis.BREAK_GLASS, asked.why().name(), Set.of(), now, until, staff.id());
        emergencies.add(
                grant, person, crn, staff.id(), asked.why(), reason, now, often, told.orElse(null), reviewDue(now));
        told.ifPresent(senior -> notices.tell(senior, person, Notices.Kind.CASE_OPENED_IN_EMERGENCY));
        trail.leave("BREAK_GLASS", person, route, asked.why() + (often ? " (often): " : ": ") + reason);
        return new Outcome.Opened(until);
    }
}
