package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.premises.Curfew;
import org.throughcare.practice.premises.PremisesFact.CurfewSet;
import org.throughcare.practice.record.Stated;

/**
 * The hours of curfew in force on a date: those set for the person last that hold then, or else those of approved premises.
 *
 * @param set those set for the person, in order
 * @param policy what holds for everybody ({@code premises.curfew.from}, {@code premises.curfew.to})
 */
public record CurfewNights(List<Stated<CurfewSet>> set, Policy policy) {
    public CurfewNights {
        set = List.copyOf(set);
    }

    /**
     * A time out into the hours of curfew.
     *
     * @param out when they went out
     * @param night the night
     * @param began from when on they were out in it
     * @param in when they came in, or null while nothing says so
     */
    public record Breach(
            Stated<?> out,
            Curfew.Night night,
            Instant began,
            @Nullable Stated<?> in) {}

    /** As a picture has them. */
    public static CurfewNights of(CasePicture picture, Policy policy) {
        return new CurfewNights(picture.all(CurfewSet.class), policy);
    }

    /** The entry that sets the hours of the night that begins on {@code date}; empty where those of premises hold. */
    public Optional<Stated<CurfewSet>> basis(LocalDate date) {
        return set.stream().filter(one -> one.fact().holdsOn(date)).reduce((_, later) -> later);
    }

    /** The hours of the night that begins on {@code date}. */
    public Curfew hours(LocalDate date) {
        return basis(date)
                .map(one -> one.fact().hours())
                .orElseGet(() -> new Curfew(
                        policy.timeOfDay(PolicyKey.PREMISES_CURFEW_FROM, date),
                        policy.timeOfDay(PolicyKey.PREMISES_CURFEW_TO, date)));
    }

    /** The date on which the first night begins that is not over at {@code instant}. */
    public LocalDate dateOfNight(Instant instant) {
        LocalDate date = policy.dateOf(instant);
        LocalDate before = date.minusDays(1);
        if (hours(before).night(before).to().isAfter(instant)) {
            return before;
        }
        return hours(date).night(date).to().isAfter(instant) ? date : date.plusDays(1);
    }

    /** From when on somebody who went out by {@code out} is out in hours of curfew. */
    public Instant beginsAfter(Stated<?> out) {
        LocalDate date = dateOfNight(out.occurred());
        Instant from = hours(date).night(date).from();
        return from.isAfter(out.occurred()) ? from : out.occurred();
    }

    /** The times out into hours of curfew that have begun by {@code now}. */
    public List<Breach> breaches(Residence residence, Instant now) {
        return residence.movements().stream()
                .filter(Residence::isOut)
                .map(out -> {
                    LocalDate date = dateOfNight(out.occurred());
                    return new Breach(
                            out,
                            hours(date).night(date),
                            beginsAfter(out),
                            residence.inAfter(out).orElse(null));
                })
                .filter(breach -> breach.began().isBefore(now)
                        && (breach.in() == null || breach.in().occurred().isAfter(breach.began())))
                .toList();
    }
}
