package org.throughcare.service.recall;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.store.CommandKey;

/**
 * A wish to do one thing or several with a recall, all or none.
 *
 * @param steps what, in order; each is allowed or refused as the recall stands after those before it
 * @param beside what is recorded with them that moves nothing
 * @param parties who may know what is recorded beside
 * @param key what a retry is known by
 * @param act what the audit calls it
 * @param route the address it was asked at, with its method
 */
public record Wish(List<Step> steps, List<Fact> beside, Set<Party> parties, CommandKey key, String act, String route) {
    /** Who knows what is laid before the casework section. */
    public static final Set<Party> WITH_CASEWORK = Set.of(Party.PROBATION, Party.PPCS);

    /** Who knows what only probation deals with. */
    public static final Set<Party> OURS = Set.of(Party.PROBATION);

    /**
     * One act.
     *
     * @param fact the fact it puts on record, of whoever does it in which role
     * @param content the fingerprint of the request as whoever acts saw it, or null
     * @param stage the stage of booking, or null
     * @param at when it happened where that is not now, or null
     * @param parties who may know of it
     */
    public record Step(
            RecallAct act,
            Function<Role, Fact> fact,
            @Nullable String content,
            @Nullable BookingStage stage,
            @Nullable Instant at,
            Set<Party> parties) {
        public Step {
            parties = Set.copyOf(parties);
        }

        /** An act done now that rests on no content. */
        public static Step of(RecallAct act, Set<Party> parties, Function<Role, Fact> fact) {
            return new Step(act, fact, null, null, null, parties);
        }

        /** An act done now on the request as {@code content} names it. */
        public static Step on(String content, RecallAct act, Set<Party> parties, Function<Role, Fact> fact) {
            return new Step(act, fact, content, null, null, parties);
        }
    }

    public Wish {
        steps = List.copyOf(steps);
        beside = List.copyOf(beside);
        parties = Set.copyOf(parties);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a wish names at least one act");
        }
    }

    /** Steps with nothing beside them. */
    public static Wish of(List<Step> steps, CommandKey key, String act, String route) {
        return new Wish(steps, List.of(), OURS, key, act, route);
    }
}
