package org.throughcare.practice.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;

/** Facts about where and through whom the person can be reached. */
public sealed interface ReachFact extends Fact {
    /**
     * An address that was, is or will be the person's.
     *
     * @param status what it is to the person
     * @param usage on what terms they are there, or null when not stated
     * @param from the first day, or null when not known
     * @param to the last day, or null while it is not over
     * @param verified whether somebody has confirmed it
     */
    record PostalAddressRecorded(
            PostalAddress address,
            AddressStatus status,
            @Nullable AddressUsage usage,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean verified,
            @Nullable String note)
            implements ReachFact {
        public PostalAddressRecorded {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("the address ends (" + to + ") before it begins (" + from + ")");
            }
        }
    }

    /** What a contact detail is. */
    enum ContactMeans {
        MOBILE,
        TELEPHONE,
        EMAIL
    }

    /** A number or address at which the person can be reached. */
    record ContactDetailRecorded(
            ContactMeans means, String value, @Nullable String note) implements ReachFact {}

    /** The ways in which a person can ask to be contacted. */
    enum ContactWay {
        LETTER,
        TELEPHONE,
        TEXT_MESSAGE,
        EMAIL,
        VIDEO,
        IN_PERSON,
        THROUGH_ANOTHER_PERSON
    }

    /** How the person asks to be contacted. */
    record PreferredContactStated(ContactWay way, @Nullable String note) implements ReachFact {}

    /** What another person is to the person. */
    enum Relationship {
        CASE_ADMINISTRATOR,
        CHILD_DISCLOSABLE_ONLY,
        CO_DEFENDANT,
        EMERGENCY_CONTACT,
        FAMILY,
        GP,
        NEXT_OF_KIN,
        OTHER_PERSONAL,
        OTHER_PROFESSIONAL,
        PERSONAL_ADVISER,
        SOCIAL_WORKER,
        SOLICITOR
    }

    /** Someone in the person's life, and how they are reached. */
    record PersonalContactRecorded(
            Relationship relationship,
            String name,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable PostalAddress address,
            @Nullable String note)
            implements ReachFact {}

    /** What joins two people's cases. */
    enum Connection {
        CO_DEFENDANT,
        SHARED_ADDRESS,
        SAME_HOUSEHOLD,
        FAMILY,
        ASSOCIATE
    }

    /** Another person's case is connected with this one; they are two people. */
    record ConnectedWith(
            Subject other, Connection connection, @Nullable String account) implements ReachFact {}
}
