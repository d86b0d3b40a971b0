package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Shares with the police force that is asked to arrest what an arrest needs, and nothing else: with everybody who works for it
 * when the licence is revoked and is not excluded, until the person is back or the longest time for which a case is shared.
 */
@Component
public class SharingForArrest {
    /** The parts of a case that an arrest needs. */
    public static final Set<Area> AREAS = Set.of(Area.IDENTITY, Area.ADDRESSES, Area.RISK, Area.LICENCE, Area.RECALL);

    private static final String PURPOSE = "Arrest on a revoked licence";

    private final Grants grants;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    SharingForArrest(
            Grants grants,
            CaseAccess access,
            StaffRegister register,
            Notices notices,
            JdbcClient jdbc,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.grants = grants;
        this.access = access;
        this.register = register;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** The police forces that somebody works for here, by name. */
    public List<String> forces() {
        return register.all().stream()
                .filter(SharingForArrest::isPolice)
                .mapMulti((StaffMember member, java.util.function.Consumer<String> found) -> {
                    String force = member.organisation();
                    if (force != null) {
                        found.accept(force);
                    }
                })
                .distinct()
                .sorted()
                .toList();
    }

    /** Shares the case {@code person} with {@code force}, in the running transaction. */
    public void share(SignedIn who, long person, String force, String route) {
        transactions.computing(() -> {
            Instant now = clock.instant();
            for (StaffMember member : register.all()) {
                if (isPolice(member) && force.equals(member.organisation()) && access.couldBeGiven(member, person)) {
                    grants.open(
                            person,
                            member.id(),
                            Basis.PARTNER_SHARE,
                            PURPOSE,
                            AREAS,
                            now,
                            now.plus(settings.shared()),
                            who.staff().id());
                    notices.tell(member.id(), person, Notices.Kind.CASE_SHARED);
                }
            }
            trail.leave("CASE_SHARED", person, route, "with " + force + ", " + AREAS + ": " + PURPOSE);
            return null;
        });
    }

    /** Ends what was shared for an arrest of the case {@code person}, in the running transaction. */
    public void end(SignedIn who, long person, String route) {
        transactions.computing(() -> {
            int ended = jdbc.sql("""
                            update case_grant set ended_at = :now, ended_by = :by
                            where person = :person and basis = 'PARTNER_SHARE' and purpose = :purpose
                              and ended_at is null""")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", who.staff().id())
                    .param("person", person)
                    .param("purpose", PURPOSE)
                    .update();
            if (ended > 0) {
                trail.leave("GRANT_ENDED", person, route, PURPOSE + ": " + ended);
            }
            return ended;
        });
    }

    private static boolean isPolice(StaffMember member) {
        return member.post().party() == Party.POLICE;
    }
}
