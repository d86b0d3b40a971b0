package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Cause;
import org.throughcare.practice.oversight.OversightFact.EarlyLookMade;
import org.throughcare.practice.oversight.OversightFact.SfoOpened;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.CourtAppearance;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Role;

/** What the police, the courts and people around the person report while the person is at liberty. */
final class FromThePolice {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private FromThePolice(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.POLICE);
    }

    static void write(Life life) {
        FromThePolice writing = new FromThePolice(life);
        for (Stay stay : life.course().stays()) {
            if (stay.place().atLiberty()) {
                writing.stay(stay);
            }
        }
    }

    private void stay(Stay stay) {
        double differs = life.traits().lateness();
        for (Instant at : times(stay, assumed.of(Assumption.CALL_OUTS) * differs)) {
            callOut(at, chance.oneOf(Nature.PUBLIC_ORDER, Nature.VIOLENCE, Nature.ALCOHOL, Nature.DAMAGE));
        }
        if (life.traits().domesticAbuse()) {
            for (Instant at : times(stay, assumed.of(Assumption.DOMESTIC_CALL_OUTS) * differs)) {
                callOut(at, Nature.DOMESTIC_ABUSE);
            }
            for (Instant at : times(stay, assumed.of(Assumption.LATER_ORDERS))) {
                order(at);
            }
        }
        for (Instant at : times(stay, assumed.of(Assumption.ARRESTS) * differs)) {
            arrest(at, chance.happens(assumed.of(Assumption.CHARGED_OF_ARRESTED)), false);
        }
        for (Instant at : times(stay, assumed.of(Assumption.COMMUNITY_INTELLIGENCE) * differs)) {
            Nature nature = chance.oneOf(Nature.DRUGS, Nature.VIOLENCE, Nature.WEAPON, Nature.ACQUISITIVE);
            Entry entry = life.notes()
                    .police(
                            new CommunityIntelligence(Set.of(nature), "suspected"),
                            at,
                            life.diary().seen(at));
            if (nature.pointsToHarm()) {
                life.weigh(entry, chance);
            }
        }
        for (Instant at : times(stay, assumed.of(Assumption.THIRD_PARTY_REPORTS))) {
            report(at);
        }
        double serious = assumed.of(Assumption.SERIOUS_FURTHER_OFFENCES_A_YEAR) / assumed.of(Assumption.SUPERVISED);
        times(stay, serious).forEach(at -> arrest(at, true, true));
        if (stay.recall() != null
                && stay.recall().cause() == Cause.CHARGE
                && life.detailed(stay.recall().begun())) {
            arrest(stay.recall().begun().minus(Duration.ofHours(20)), true, false);
        }
    }

    private List<Instant> times(Stay stay, double rate) {
        return life.days(rate, stay.from(), stay.usualUntil(), chance).stream()
                .map(day -> life.diary().anyTime(day, chance))
                .filter(at -> at.isAfter(stay.from()) && at.isBefore(stay.usualUntil()))
                .toList();
    }

    private void callOut(Instant at, Nature nature) {
        Offence about = new Offence("a report of " + nature.inWords(), 1, Set.of(nature));
        Entry entry = life.notes()
                .police(
                        new PoliceCallOut(List.of(about), "no further action"),
                        at,
                        life.diary().seen(at));
        if (nature.pointsToHarm()) {
            life.weigh(entry, chance);
        }
    }

    private void order(Instant at) {
        ProtectiveOrderMade order = new ProtectiveOrderMade(
                OrderKind.NON_MOLESTATION_ORDER, RiskGroup.KNOWN_ADULT, List.of("no contact"), null, null);
        Entry entry = life.notes().court(order, life.diary().office(life.diary().date(at), chance), false);
        life.weigh(entry, chance);
        life.significant(Notes.known(entry));
    }

    private void arrest(Instant at, boolean charged, boolean listed) {
        Nature nature = listed
                ? Nature.VIOLENCE
                : chance.oneOf(
                        Nature.ACQUISITIVE, Nature.ACQUISITIVE, Nature.DRUGS, Nature.PUBLIC_ORDER, Nature.VIOLENCE);
        List<Offence> offences = List.of(new Offence(nature.inWords(), 1, Set.of(nature)));
        Instant seen = life.diary().seen(at);
        life.notes().police(new Arrested(offences), at, seen);
        if (charged) {
            LocalDate on = life.diary().date(at);
            Instant decided = at.plus(Duration.ofHours(9));
            Entry charge = life.notes()
                    .police(
                            new Charged(offences, listed, on),
                            decided,
                            life.diary().seen(decided).plus(Duration.ofMinutes(30)));
            life.significant(Notes.known(charge));
            Instant court = life.diary().after(Notes.known(charge), chance.between(1, 20), chance);
            life.notes().court(new CourtAppearance(listed, "first hearing"), court, false);
            if (listed) {
                Instant opened = life.delayed(court.plus(Duration.ofHours(1)), Assumption.WEIGHED_DAYS, chance);
                life.notes().probation(new SfoOpened(Role.SFO_LEAD), opened);
                Instant looked = life.diary().after(opened, chance.between(4, 15), chance);
                life.notes().probation(new EarlyLookMade("made"), looked);
            }
        }
    }

    private void report(Instant at) {
        Set<Sign> signs = EnumSet.of(
                chance.happens(assumed.chance(Assumption.WHEREABOUTS_UNKNOWN))
                        ? Sign.WHEREABOUTS_UNKNOWN
                        : chance.oneOf(Sign.ALCOHOL, Sign.DRUGS, Sign.RELATIONSHIP_TROUBLE, Sign.THREAT));
        life.notes()
                .probation(
                        new ThirdPartyReport("a relative", "a call to the office", signs),
                        at,
                        life.diary().seen(at));
    }
}
