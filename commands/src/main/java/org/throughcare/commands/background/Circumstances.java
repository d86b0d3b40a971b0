package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.person.PersonFact.AdjustmentsAgreed;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.person.PersonFact.Substance;
import org.throughcare.practice.person.PersonFact.SubstanceUse;
import org.throughcare.practice.record.Entry;

/** Home, family, work, substances and health, as they change while the person is at liberty. */
final class Circumstances {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private Circumstances(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.CIRCUMSTANCES);
    }

    static void write(Life life) {
        Circumstances writing = new Circumstances(life);
        for (Stay stay : life.course().stays()) {
            if (stay.place().atLiberty()) {
                writing.stay(stay);
            }
        }
    }

    private void stay(Stay stay) {
        for (Instant at : times(stay, assumed.of(Assumption.ADDRESS_LOSS))) {
            life.notes().probation(new AddressLost("asked to leave"), at);
            Instant again = life.delayed(at, Assumption.REVIEW_DAYS, chance);
            life.notes().probation(new AddressRecorded("another address", AddressState.UNVERIFIED, false), again);
        }
        for (Instant at : times(stay, assumed.of(Assumption.RELATIONSHIP_CHANGES))) {
            Change change = chance.oneOf(Change.BEGAN, Change.DETERIORATING, Change.ENDED);
            life.notes().probation(new RelationshipRecorded("partner", change), at);
        }
        for (Instant at : times(stay, assumed.of(Assumption.CHILDREN_COMING_INTO_VIEW))) {
            child(life.notes()
                    .probation(
                            new ChildInContact("a child of the household", chance.oneOf(Change.BEGAN, Change.PRESENT)),
                            at));
        }
        for (Instant at : times(stay, assumed.of(Assumption.HEALTH_DISCLOSED))) {
            life.notes().probation(new HealthDisclosed(List.of("a diagnosis"), List.of()), at);
            life.notes()
                    .probation(
                            new AdjustmentsAgreed(List.of("appointments in the afternoon")),
                            life.delayed(at, Assumption.ADJUSTMENTS_DAYS, chance));
        }
        for (Instant at : times(stay, assumed.of(Assumption.WORK_CHANGES))) {
            life.notes().probation(new Employment("work", chance.oneOf(Change.BEGAN, Change.ENDED)), at);
        }
        relapses(stay);
    }

    private void relapses(Stay stay) {
        Traits traits = life.traits();
        double rate = assumed.of(Assumption.RELAPSES);
        if (traits.alcohol()) {
            times(stay, rate).forEach(at -> life.notes().probation(use(Substance.ALCOHOL), at));
        }
        if (traits.drugs()) {
            times(stay, rate).forEach(at -> life.notes().probation(use(Substance.DRUGS), at));
        }
    }

    private PersonFact use(Substance substance) {
        return new SubstanceUse(substance, chance.oneOf(Change.BEGAN, Change.DETERIORATING), null);
    }

    private void child(Entry entry) {
        if (!chance.happens(assumed.chance(Assumption.SAFEGUARDING_NEVER))) {
            Instant asked = life.delayed(Notes.known(entry), Assumption.SAFEGUARDING_DAYS, chance);
            life.notes().probation(new SafeguardingCheckAsked("children's services", "the household"), asked);
            life.notes()
                    .probation(
                            new SafeguardingCheckAnswered("children's services", "not known to them"),
                            life.delayed(asked, Assumption.ANSWER_DAYS, chance));
        }
    }

    private List<Instant> times(Stay stay, double rate) {
        return life.days(rate, stay.from(), stay.usualUntil(), chance).stream()
                .map(day -> at(day, stay))
                .filter(at -> at.isAfter(stay.from()) && at.isBefore(stay.usualUntil()))
                .toList();
    }

    private Instant at(LocalDate day, Stay stay) {
        Instant at = life.diary().office(day, chance);
        return at.isBefore(stay.from()) ? stay.from() : at;
    }
}
