package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.NeedFact.CircumstanceRecorded;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.NeedFact.NeedsConsidered;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/**
 * Circumstances, needs and adjustments as known, oldest first.
 *
 * @param circumstances of the person's life
 * @param needs conditions and disabilities
 * @param provisions what is done differently
 * @param considered where needs were considered in an assessment
 */
public record NeedsHeld(
        List<Held<CircumstanceRecorded>> circumstances,
        List<Held<NeedRecorded>> needs,
        List<Held<ProvisionMade>> provisions,
        List<Stated<NeedsConsidered>> considered) {

    /** The circumstances that stand at {@code date}. */
    public List<Held<CircumstanceRecorded>> circumstancesOn(LocalDate date) {
        return circumstances.stream()
                .filter(held -> held.standsOn(date)
                        && runs(held.fact().from(), held.fact().to(), date))
                .toList();
    }

    /** The needs that stand at {@code date}. */
    public List<Held<NeedRecorded>> needsOn(LocalDate date) {
        return needs.stream().filter(held -> held.standsOn(date)).toList();
    }

    /** What is to be done differently for {@code use} at {@code date} (R21); what names no use is for every use. */
    public List<Held<ProvisionMade>> provisionsOn(LocalDate date, UsedFor use) {
        return provisionsOn(date).stream()
                .filter(held ->
                        held.fact().usedFor().isEmpty() || held.fact().usedFor().contains(use))
                .toList();
    }

    /** Everything that is to be done differently at {@code date}. */
    public List<Held<ProvisionMade>> provisionsOn(LocalDate date) {
        return provisions.stream()
                .filter(held -> held.standsOn(date)
                        && runs(held.fact().from(), held.fact().to(), date))
                .toList();
    }

    /** The needs that stand at {@code date} and to which no provision answers yet. */
    public List<Held<NeedRecorded>> unmetOn(LocalDate date) {
        List<EntryId> answered = provisionsOn(date).stream()
                .map(held -> held.fact().need())
                .filter(need -> need != null)
                .toList();
        return needsOn(date).stream()
                .filter(held -> !answered.contains(held.id()))
                .toList();
    }

    private static boolean runs(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate date) {
        return (from == null || !from.isAfter(date)) && (to == null || !to.isBefore(date));
    }
}
