package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.listed;
import static org.throughcare.commands.words.Phrases.plain;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.terms.Wording;

/** A person's circumstances, in words. */
final class PersonWords {
    private PersonWords() {}

    static String of(PersonFact fact) {
        return switch (fact) {
            case PersonFact.AddressRecorded address ->
                (address.forRelease() ? "address for release, " : "address, ") + state(address.state()) + ": "
                        + address.label();
            case PersonFact.AddressLost lost -> "lost the place where they lived: " + lost.reason();
            case PersonFact.RelationshipRecorded relationship ->
                "relationship (" + relationship.kind() + ") " + changed(relationship.change());
            case PersonFact.HouseholdMember member ->
                "in the household, " + member.who() + ": " + changed(member.change());
            case PersonFact.ChildInContact child ->
                "child, " + child.relation() + ": contact " + changed(child.change());
            case PersonFact.FamilyInformation family -> family(family);
            case PersonFact.Employment work -> "work or training, " + work.what() + ": " + changed(work.change());
            case PersonFact.SubstanceUse use ->
                "use of " + plain(use.substance()) + " " + changed(use.change()) + also(": ", use.account());
            case PersonFact.HealthDisclosed health ->
                "disclosed: " + listed(health.conditions())
                        + (health.medicatedAtTimes().isEmpty()
                                ? ""
                                : "; at times medicated for " + listed(health.medicatedAtTimes()));
            case PersonFact.AdjustmentsAgreed agreed -> "adjustments agreed: " + listed(agreed.adjustments());
            case PersonFact.Died died -> "the person died on " + Phrases.date(died.on());
        };
    }

    private static String family(PersonFact.FamilyInformation family) {
        List<String> noted = new ArrayList<>();
        if (family.relationship()) {
            noted.add("a relationship");
        }
        if (family.child()) {
            noted.add("a child");
        }
        if (family.dynamics() != null) {
            noted.add("family dynamics " + changed(family.dynamics()));
        }
        return "family information noted" + (noted.isEmpty() ? "" : ": " + Wording.join(noted));
    }

    private static String state(PersonFact.AddressState state) {
        return switch (state) {
            case PROPOSED -> "proposed";
            case UNVERIFIED -> "not verified";
            case VERIFIED -> "verified";
            case UNSUITABLE -> "found unsuitable";
            case DOES_NOT_EXIST -> "found not to exist";
        };
    }

    private static String changed(PersonFact.Change change) {
        return switch (change) {
            case BEGAN -> "began";
            case PRESENT -> "present";
            case DETERIORATING -> "deteriorating";
            case ENDED -> "ended";
        };
    }
}
