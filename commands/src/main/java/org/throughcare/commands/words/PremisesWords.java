package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;

import org.throughcare.practice.premises.PremisesFact;

/** Living in approved premises, in words. */
final class PremisesWords {
    private PremisesWords() {}

    static String of(PremisesFact fact) {
        return switch (fact) {
            case PremisesFact.ResidenceAgreed agreed ->
                "place at " + agreed.premises() + " agreed" + Phrases.on(" from ", agreed.from())
                        + Phrases.on(" to ", agreed.until()) + also(", key worker ", agreed.keyWorker());
            case PremisesFact.KeyWorkerNamed named -> "key worker at the premises: " + named.keyWorker();
            case PremisesFact.ResidentArrived _ -> "arrived at approved premises";
            case PremisesFact.ResidentNotArrived missing ->
                "did not arrive at approved premises; told: " + missing.told();
            case PremisesFact.ResidentDeparted left ->
                "left approved premises" + (left.asPlanned() ? " as planned: " : ", not as planned: ") + left.reason();
            case PremisesFact.CurfewSet set ->
                "curfew from " + set.hours().from() + " to " + set.hours().to() + Phrases.on(" from ", set.since())
                        + Phrases.on(" until ", set.until()) + ": " + set.basis();
            case PremisesFact.SignedOut out -> "signed out of approved premises" + also(", going to ", out.where());
            case PremisesFact.SignedIn in -> "signed in to approved premises" + also("; noted: ", in.noted());
            case PremisesFact.RoomSearchAsked asked ->
                (asked.routine() ? "room search in its turn, by the " : "room search asked for by the ")
                        + asked.by().title() + ": " + asked.reason();
            case PremisesFact.RoomSearchAnswered answer ->
                "room search " + answer.answer().inWords() + ": " + answer.result();
            case PremisesFact.RoomSearchSettled settled ->
                settled.by().title() + " decided that the room is " + (settled.search() ? "" : "not ")
                        + "searched although that would alert the person: " + settled.reason();
            case PremisesFact.SearchConsidered weighed ->
                weighed.by().title() + " weighed a room search: "
                        + (weighed.search() ? "to be searched, " : "not to be searched, ") + weighed.reason();
        };
    }
}
