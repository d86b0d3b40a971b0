package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Shares with those who work at approved premises what they need of a resident, and nothing else: with everybody who works there
 * when the place is agreed and is not excluded, until the person has left, and at the latest the longest time for which a
 * request is granted after the day on which they were to leave.
 */
@Component
public class SharingWithPremises {
    /** The parts of a case that premises need. */
    public static final Set<Area> AREAS = Set.of(Area.IDENTITY, Area.ADDRESSES, Area.RISK, Area.LICENCE, Area.PREMISES);

    private static final String PURPOSE = "Residence at approved premises";

    private final Grants grants;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    SharingWithPremises(
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

    /** The approved premises that somebody works at here, by name. */
    public List<String> premises() {
        return register.all().stream()
                .filter(SharingWithPremises::worksThere)
                .map(StaffMember::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Shares the case {@code person} with {@code premises} for a residence until {@code until}, in the running transaction. */
    public void share(SignedIn who, long person, String premises, LocalDate until, String route) {
        transactions.computing(() -> {
            Instant now = clock.instant();
            Instant leaving = until.plusDays(1).atStartOfDay(London.ZONE).toInstant();
            Instant ends = (leaving.isAfter(now) ? leaving : now).plus(settings.granted());
            for (StaffMember member : register.all()) {
                if (worksThere(member)
                        && premises.equals(member.organisation())
                        && access.couldBeGiven(member, person)) {
                    grants.open(
                            person,
                            member.id(),
                            Basis.PARTNER_SHARE,
                            PURPOSE,
                            AREAS,
                            now,
                            ends,
                            who.staff().id());
                    notices.tell(member.id(), person, Notices.Kind.CASE_SHARED);
                }
            }
            trail.leave("CASE_SHARED", person, route, "with " + premises + ", " + AREAS + ": " + PURPOSE);
            return null;
        });
    }

    /** Ends what was shared for a residence of the case {@code person}, in the running transaction. */
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

    private static boolean worksThere(StaffMember member) {
        return member.post() == Post.APPROVED_PREMISES_WORKER;
    }
}
