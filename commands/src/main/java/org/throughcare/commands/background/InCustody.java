package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.SelfHarm;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;

/** What the prison records while the person is there: conduct, intelligence, self-harm. */
final class InCustody {
    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private InCustody(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.CUSTODY);
    }

    static void write(Life life) {
        InCustody writing = new InCustody(life);
        for (Stay stay : life.course().stays()) {
            if (stay.place() == Place.CUSTODY || stay.place() == Place.RECALLED) {
                writing.stay(stay);
            }
        }
    }

    private void stay(Stay stay) {
        if (stay.place() == Place.CUSTODY) {
            life.notes().prison(new ReceivedIntoCustody("sentence"), stay.from().plusSeconds(3 * 3600), true);
        }
        double conduct = life.traits().misconduct();
        double adjudications = assumed.of(Assumption.ADJUDICATIONS_A_YEAR) / assumed.of(Assumption.PRISONERS);
        for (LocalDate day : life.days(adjudications * conduct, stay.from(), stay.to(), chance)) {
            adjudication(life.diary().office(day, chance), stay);
        }
        for (LocalDate day :
                life.days(assumed.of(Assumption.CUSTODY_INCIDENTS) * conduct, stay.from(), stay.to(), chance)) {
            incident(day);
        }
        for (LocalDate day :
                life.days(assumed.of(Assumption.CUSTODY_INTELLIGENCE) * conduct, stay.from(), stay.to(), chance)) {
            intelligence(day);
        }
        for (LocalDate day : life.days(assumed.of(Assumption.SELF_HARM), stay.from(), stay.to(), chance)) {
            life.notes()
                    .prison(new SelfHarm("support plan opened"), life.diary().anyTime(day, chance), true);
        }
    }

    private void adjudication(Instant at, Stay stay) {
        if (at.isBefore(stay.to())) {
            Nature nature = nature();
            life.notes().prison(new Adjudication(Set.of(nature), nature.inWords(), "proved"), at, shared(nature));
        }
    }

    private Nature nature() {
        double turn = chance.share();
        Assumption[] shares = {
            Assumption.VIOLENT_ADJUDICATIONS,
            Assumption.THREATENING_ADJUDICATIONS,
            Assumption.DAMAGE_ADJUDICATIONS,
            Assumption.WEAPON_ADJUDICATIONS,
            Assumption.DRUG_ADJUDICATIONS
        };
        Nature[] natures = {Nature.VIOLENCE, Nature.THREATS, Nature.DAMAGE, Nature.WEAPON, Nature.DRUGS};
        for (int i = 0; i < shares.length; i++) {
            turn -= assumed.chance(shares[i]);
            if (turn < 0) {
                return natures[i];
            }
        }
        return Nature.RULE_BREAKING;
    }

    private void incident(LocalDate day) {
        Nature nature = chance.oneOf(Nature.VIOLENCE, Nature.VIOLENCE, Nature.THREATS, Nature.DAMAGE);
        Towards towards = nature == Nature.DAMAGE
                ? Towards.PROPERTY
                : chance.oneOf(Towards.PRISONERS, Towards.PRISONERS, Towards.STAFF);
        boolean shared = shared(nature);
        Entry entry = life.notes()
                .prison(
                        new IncidentRecorded(Set.of(nature), 1, EnumSet.of(towards), null),
                        life.diary().anyTime(day, chance),
                        shared);
        if (nature.pointsToHarm()) {
            passOnAndWeigh(entry, shared);
        }
    }

    private void intelligence(LocalDate day) {
        boolean harmful = chance.happens(assumed.of(Assumption.HARMFUL_INTELLIGENCE));
        Nature nature = harmful
                ? chance.oneOf(Nature.VIOLENCE, Nature.WEAPON, Nature.THREATS)
                : chance.oneOf(Nature.DRUGS, Nature.RULE_BREAKING);
        boolean shared = shared(nature);
        CustodyFact fact = new IntelligenceReceived(Set.of(nature), null, "suspected " + nature.inWords());
        Entry entry = life.notes().prison(fact, life.diary().office(day, chance), shared);
        passOnAndWeigh(entry, shared);
    }

    private boolean shared(Nature nature) {
        return !nature.pointsToHarm() || !chance.happens(assumed.chance(Assumption.CUSTODY_INFORMATION_KEPT_BACK));
    }

    private void passOnAndWeigh(Entry entry, boolean shared) {
        if (shared) {
            life.weigh(entry, chance);
        } else {
            Instant later = life.delayed(Notes.known(entry), Assumption.ANSWER_DAYS, chance);
            life.notes().shared(new Disclosed(entry.id(), Party.PROBATION, "risk"), later);
        }
    }
}
