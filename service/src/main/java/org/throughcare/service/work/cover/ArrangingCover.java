package org.throughcare.service.work.cover;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Reach;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Arranges that a colleague covers for somebody who is away: for oneself, or as a manager for somebody of one's unit. The cover
 * must be able to open those cases by their own post already. Covering across teams is refused: one form would otherwise open a
 * whole caseload to another team with nobody deciding about any case in it; a manager gives access to single cases instead.
 */
@Component
class ArrangingCover {
    private static final int LONGEST_NOTE = 500;

    private final CoverRows covers;
    private final StaffRegister register;
    private final Transactions transactions;
    private final Trail trail;
    private final Policy policy;
    private final InstantSource clock;

    ArrangingCover(
            CoverRows covers,
            StaffRegister register,
            Transactions transactions,
            Trail trail,
            Policy policy,
            InstantSource clock) {
        this.covers = covers;
        this.register = register;
        this.transactions = transactions;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What is to be arranged.
     *
     * @param covered the number of the one who will be away
     * @param cover the number of the one who covers
     * @param first the first day
     * @param last the last day
     * @param note what the cover should know; may be empty
     */
    record Wish(long covered, long cover, LocalDate first, LocalDate last, String note) {}

    /** What came of it. */
    sealed interface Outcome {
        /** It is arranged, or ended. */
        record Done() implements Outcome {}

        /** They arrange no cover for that person. */
        record NotAllowed() implements Outcome {}

        /** The days are over already, the wrong way round, or more than policy lets a cover last. */
        record WrongDays(String longest) implements Outcome {}

        /** The colleague cannot open those cases, or is asked nothing that the one who is away is asked. */
        record NotTheirWork() implements Outcome {}

        /** One of the two is away and covered for on some of those days already. */
        record AlreadyAway(String name) implements Outcome {}

        /** The note is too long. */
        record NoteTooLong(int longest) implements Outcome {}
    }

    /** For whom {@code who} may arrange cover: themselves where they hold cases, and as a manager those of their unit. */
    List<StaffMember> covered(SignedIn who) {
        return register.all().stream()
                .filter(member -> holdsCases(member) && mayArrangeFor(who.staff(), member))
                .toList();
    }

    /** Who could cover for somebody of the unit of {@code who}. */
    List<StaffMember> colleagues(SignedIn who) {
        return register.all().stream()
                .filter(member -> holdsCases(member)
                        && member.unit() != null
                        && Objects.equals(member.unit(), who.staff().unit()))
                .toList();
    }

    /** Everything of this kind that {@code who} may see, standing or to come. */
    List<Cover> seenBy(SignedIn who) {
        return transactions.as(who.acting(), () -> covers.all(clock.instant()));
    }

    boolean mayEnd(SignedIn who, Cover cover) {
        return register.numbered(cover.covered())
                .filter(member -> mayArrangeFor(who.staff(), member))
                .isPresent();
    }

    Outcome arrange(SignedIn who, Wish wish, String route) {
        Optional<StaffMember> covered = known(wish.covered());
        Optional<StaffMember> cover = known(wish.cover());
        if (covered.isEmpty() || !mayArrangeFor(who.staff(), covered.get())) {
            return new Outcome.NotAllowed();
        }
        if (cover.isEmpty() || !canCover(cover.get(), covered.get())) {
            return new Outcome.NotTheirWork();
        }
        if (wish.note().strip().length() > LONGEST_NOTE) {
            return new Outcome.NoteTooLong(LONGEST_NOTE);
        }
        Instant now = clock.instant();
        Instant starts = wish.first().atStartOfDay(London.ZONE).toInstant();
        Instant ends = wish.last().plusDays(1).atStartOfDay(London.ZONE).toInstant();
        if (!ends.isAfter(starts)
                || !ends.isAfter(now)
                || wish.first().isBefore(policy.dateOf(now))
                || policy.due(PolicyKey.COVER_LONGEST, starts).isBefore(ends)) {
            return new Outcome.WrongDays(
                    policy.span(PolicyKey.COVER_LONGEST, wish.first()).describe());
        }
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    for (StaffMember one : List.of(covered.get(), cover.get())) {
                        if (covers.of(one.id(), now).stream()
                                .anyMatch(other -> other.starts().isBefore(ends) && starts.isBefore(other.ends()))) {
                            return new Outcome.AlreadyAway(one.name());
                        }
                    }
                    long id = covers.add(
                            wish.covered(),
                            wish.cover(),
                            starts,
                            ends,
                            wish.note().strip(),
                            who.staff().id(),
                            now);
                    trail.leave(
                            "COVER_ARRANGED",
                            null,
                            route + ": cover " + id + " of staff " + wish.covered() + " by " + wish.cover());
                    return new Outcome.Done();
                }));
    }

    /** Ends the cover {@code id} now. */
    Outcome end(SignedIn who, long id, String route) {
        Optional<Cover> standing =
                seenBy(who).stream().filter(cover -> cover.id() == id).findFirst();
        if (standing.isEmpty() || !mayEnd(who, standing.get())) {
            return new Outcome.NotAllowed();
        }
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    covers.end(id, who.staff().id(), clock.instant());
                    trail.leave("COVER_ENDED", null, route + ": cover " + id);
                    return new Outcome.Done();
                }));
    }

    private Optional<StaffMember> known(long id) {
        return register.numbered(id).filter(member -> member.active() && holdsCases(member));
    }

    private static boolean holdsCases(StaffMember member) {
        return member.post().party() == Party.PROBATION
                && (member.post().reach() == Reach.TEAM || member.post().reach() == Reach.UNIT);
    }

    private static boolean mayArrangeFor(StaffMember who, StaffMember covered) {
        boolean manages = who.post().may(Act.DECIDE_REQUEST) && who.post().reach() == Reach.UNIT;
        return who.id() == covered.id()
                || (manages && who.unit() != null && Objects.equals(who.unit(), covered.unit()));
    }

    private static boolean canCover(StaffMember cover, StaffMember covered) {
        boolean reached = cover.post().reach() == Reach.UNIT
                ? cover.unit() != null && Objects.equals(cover.unit(), covered.unit())
                : cover.team() != null && Objects.equals(cover.team(), covered.team());
        return reached
                && cover.id() != covered.id()
                && !Collections.disjoint(cover.post().roles(), covered.post().roles());
    }
}
