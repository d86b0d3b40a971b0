package org.throughcare.service.access.acts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.Reach;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Sharing a case with one person of a partner: for a purpose, for a time, and only the areas that the purpose needs
 * (abuse case 13).
 */
@Component
public class SharingWithPartner {
    private final Grants grants;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    SharingWithPartner(
            Grants grants,
            CaseAccess access,
            StaffRegister register,
            Notices notices,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.grants = grants;
        this.access = access;
        this.register = register;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is shared.
     *
     * @param partner the number of the partner's member of staff
     * @param purpose what for
     * @param areas the parts of the case, at least one
     * @param starts from when
     * @param ends until when, exclusive
     */
    public record Share(long partner, String purpose, Set<Area> areas, Instant starts, Instant ends) {
        public Share {
            areas = Set.copyOf(areas);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is shared.
         *
         * @param grant its number, by which it can be ended
         */
        record Shared(long grant) implements Outcome {}

        /** Their post does not share cases, or the case is not open to them. */
        record NotAllowed() implements Outcome {}

        /** There is no such member of staff of a partner, they have left, or they are excluded from the case. */
        record NoSuchPartner() implements Outcome {}

        /** No part of the case is named. */
        record NothingShared() implements Outcome {}

        /**
         * The purpose says too little.
         *
         * @param least the fewest characters it must have
         */
        record PurposeTooShort(int least) implements Outcome {}

        /**
         * It would begin after it ends, lie in the past or last too long.
         *
         * @param longest the longest it may last
         */
        record WrongTime(Duration longest) implements Outcome {}
    }

    /**
     * A share that is not over.
     *
     * @param grant its number, by which it can be ended
     * @param staff the number of the partner's member of staff
     * @param purpose what for
     * @param areas which parts
     * @param ends until when
     */
    public record Standing(long grant, long staff, String purpose, Set<Area> areas, Instant ends) {
        public Standing {
            areas = Set.copyOf(areas);
        }
    }

    /** With whom {@code opened} is shared, or will be. */
    public List<Standing> standing(SignedIn who, Opening.Opened opened) {
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> grants.shares(opened.person(), clock.instant())));
    }

    /** Shares {@code opened} as {@code share} says. */
    public Outcome share(SignedIn who, Opening.Opened opened, Share share, String route) {
        if (settings.tooShort(share.purpose())) {
            return new Outcome.PurposeTooShort(settings.leastReason());
        }
        if (share.areas().isEmpty()) {
            return new Outcome.NothingShared();
        }
        Instant now = clock.instant();
        if (!share.ends().isAfter(share.starts())
                || !share.ends().isAfter(now)
                || Duration.between(share.starts(), share.ends()).compareTo(settings.shared()) > 0) {
            return new Outcome.WrongTime(settings.shared());
        }
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> shared(who, opened.person(), share, route)));
    }

    private Outcome shared(SignedIn who, long person, Share share, String route) {
        if (!NeedToKnow.allows(access.of(who.staff(), person), who.staff().post(), Act.SHARE)) {
            trail.leave("SHARE_REFUSED", null, route);
            return new Outcome.NotAllowed();
        }
        Optional<StaffMember> partner = register.numbered(share.partner())
                .filter(member -> member.post().reach() == Reach.SHARED
                        && member.post().party() != Party.PROBATION
                        && access.couldBeGiven(member, person));
        if (partner.isEmpty()) {
            return new Outcome.NoSuchPartner();
        }
        long grant = grants.open(
                person,
                share.partner(),
                Basis.PARTNER_SHARE,
                share.purpose().strip(),
                share.areas(),
                share.starts(),
                share.ends(),
                who.staff().id());
        notices.tell(share.partner(), person, Notices.Kind.CASE_SHARED);
        trail.leave(
                "CASE_SHARED",
                person,
                route,
                "with staff " + share.partner() + " until " + share.ends() + ", " + share.areas() + ": "
                        + share.purpose().strip());
        return new Outcome.Shared(grant);
    }
}
