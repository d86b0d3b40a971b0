package org.throughcare.service.protection;

import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.ProtectiveOrderFact;

/**
 * Whom a fact is about, in the categories that law enforcement processing tells apart (A13). Derived from the kind of fact
 * in this one place; an entry does not carry it.
 */
public enum CategoryOfPerson {
    /** Somebody suspected or charged, for what is not yet decided. */
    SUSPECT("a person suspected of an offence"),
    /** The person whose case it is, sentenced by a court. */
    CONVICTED("a person convicted of an offence"),
    /** Somebody who suffered an offence, or may. */
    VICTIM("a victim"),
    /** Somebody who can say what happened. */
    WITNESS("a witness"),
    /** Family, household, associates, professionals. */
    OTHER("another person");

    private final String inWords;

    CategoryOfPerson(String inWords) {
        this.inWords = inWords;
    }

    /** As it reads in a list. */
    public String inWords() {
        return inWords;
    }

    /** Whom {@code fact} is about, beside the person whose case it is. */
    public static CategoryOfPerson of(Fact fact) {
        return switch (fact) {
            case OversightFact.VictimContactPromised _, OversightFact.VictimContactMade _ -> VICTIM;
            case ProtectiveOrderFact _ -> OTHER;
            case PersonFact.RelationshipRecorded _,
                    PersonFact.HouseholdMember _,
                    PersonFact.ChildInContact _,
                    PersonFact.FamilyInformation _ -> OTHER;
            case ReachFact.PersonalContactRecorded _, ReachFact.ConnectedWith _ -> OTHER;
            case OversightFact.SeriousFurtherOffence _, OversightFact.SfoOpened _ -> SUSPECT;
            default -> CONVICTED;
        };
    }
}
