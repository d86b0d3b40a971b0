package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.identity.ReachFact;

/** Where and through whom a person is reached, in words. */
final class ReachWords {
    private ReachWords() {}

    static String of(ReachFact fact) {
        return switch (fact) {
            case ReachFact.PostalAddressRecorded recorded ->
                "address, " + recorded.status().inWords() + (recorded.verified() ? ", verified: " : ", not verified: ")
                        + recorded.address().inWords()
                        + (recorded.usage() == null
                                ? ""
                                : "; " + recorded.usage().inWords())
                        + on("; from ", recorded.from()) + on("; to ", recorded.to()) + also("; ", recorded.note());
            case ReachFact.ContactDetailRecorded detail ->
                plain(detail.means()) + ": " + detail.value() + also("; ", detail.note());
            case ReachFact.PreferredContactStated preferred ->
                "asks to be contacted by: " + plain(preferred.way()) + also("; ", preferred.note());
            case ReachFact.PersonalContactRecorded contact ->
                relationship(contact.relationship()) + ": " + contact.name() + also("; telephone ", contact.telephone())
                        + also("; email ", contact.email())
                        + (contact.address() == null
                                ? ""
                                : "; address " + contact.address().inWords())
                        + also("; ", contact.note());
            case ReachFact.ConnectedWith connected ->
                "connected with " + connected.other() + ", " + plain(connected.connection())
                        + also(": ", connected.account());
        };
    }

    private static String relationship(ReachFact.Relationship relationship) {
        return switch (relationship) {
            case CHILD_DISCLOSABLE_ONLY -> "child, disclosable only";
            case CO_DEFENDANT -> "co-defendant";
            case GP -> "general practitioner";
            case OTHER_PERSONAL -> "other personal contact";
            case OTHER_PROFESSIONAL -> "other professional contact";
            case CASE_ADMINISTRATOR,
                    EMERGENCY_CONTACT,
                    FAMILY,
                    NEXT_OF_KIN,
                    PERSONAL_ADVISER,
                    SOCIAL_WORKER,
                    SOLICITOR -> plain(relationship);
        };
    }
}
