package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Shares parts of a case for one purpose with everybody who works for a partner then and is not excluded, and ends it again.
 */
@Component
class SharingForPurpose {
    private final Grants grants;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    SharingForPurpose(
            Grants grants,
            CaseAccess access,
            StaffRegister register,
            Notices notices,
            JdbcClient jdbc,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.grants = grants;
        this.access = access;
        this.register = register;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is shared.
     *
     * @param purpose what for, in words; the share is ended by it
     * @param areas the parts of the case
     * @param among of whose staff
     */
    record Share(String purpose, Set<Area> areas, Predicate<StaffMember> among) {
        Share {
            areas = Set.copyOf(areas);
        }
    }

    /** The partners that somebody of {@code share} works for here, by name. */
    List<String> organisations(Share share) {
        return register.all().stream()
                .filter(share.among())
                .map(StaffMember::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Shares the case {@code person} with {@code organisation} until {@code ends}, in the running transaction. */
    void share(SignedIn who, long person, Share share, String organisation, Instant ends, String route) {
        transactions.computing(() -> {
            for (StaffMember member : register.all()) {
                if (share.among().test(member)
                        && organisation.equals(member.organisation())
                        && access.couldBeGiven(member, person)) {
                    grants.open(
                            person,
                            member.id(),
                            Basis.PARTNER_SHARE,
                            share.purpose(),
                            share.areas(),
                            clock.instant(),
                            ends,
                            who.staff().id());
                    notices.tell(member.id(), person, Notices.Kind.CASE_SHARED);
                }
            }
            trail.leave(
                    "CASE_SHARED",
                    person,
                    route,
                    "with " + organisation + ", " + share.areas() + ": " + share.purpose());
            return null;
        });
    }

    /** Ends what was shared of the case {@code person}, in the running transaction. */
    void end(SignedIn who, long person, Share share, String route) {
        transactions.computing(() -> {
            int ended = jdbc.sql("""
                            update case_grant set ended_at = :now, ended_by = :by
                            where person = :person and basis = 'PARTNER_SHARE' and purpose = :purpose
                              and ended_at is null""")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", who.staff().id())
                    .param("person", person)
                    .param("purpose", share.purpose())
                    .update();
            if (ended > 0) {
                trail.leave("GRANT_ENDED", person, route, share.purpose() + ": " + ended);
            }
            return ended;
        });
    }
}
