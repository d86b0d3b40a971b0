package org.throughcare.service.access.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.WhomToAsk;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Tells the head of the unit of every emergency opening that was not reviewed in time. */
@Component
public class EscalatingReviews {
    private static final Acting ESCALATING = new Acting.Engine("unreviewed emergencies");

    private final Emergencies emergencies;
    private final StaffRegister register;
    private final WhomToAsk whom;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    EscalatingReviews(
            Emergencies emergencies,
            StaffRegister register,
            WhomToAsk whom,
            Notices notices,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.emergencies = emergencies;
        this.register = register;
        this.whom = whom;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Escalates what is overdue, each once, and says how many there were. */
    public int escalate() {
        return transactions.as(ESCALATING, () -> {
            Instant now = clock.instant();
            List<Emergency> overdue = emergencies.overdue(now);
            overdue.forEach(emergency -> escalate(emergency, now));
            return overdue.size();
        });
    }

    private void escalate(Emergency emergency, Instant now) {
        Optional<StaffMember> head = register.numbered(emergency.staff())
                .flatMap(opener -> whom.aboveThoseAnsweringFor(emergency.person(), opener).stream()
                        .filter(member -> emergency.told() == null || member.id() != emergency.told())
                        .findFirst());
        emergencies.escalated(emergency.id(), head.map(StaffMember::id).orElse(null), now);
        head.ifPresent(member -> notices.tell(member.id(), emergency.person(), Notices.Kind.EMERGENCY_NOT_REVIEWED));
        trail.leave("BREAK_GLASS_ESCALATED", emergency.person(), "timer");
    }
}
