package org.throughcare.practice.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;

/** Facts about the person's circumstances. */
public sealed interface PersonFact extends Fact {
    /** How far an address can be relied on (R79). */
    enum AddressState {
        PROPOSED,
        UNVERIFIED,
        VERIFIED,
        UNSUITABLE,
        DOES_NOT_EXIST;

        /** Whether the person can be expected there. */
        public boolean usable() {
            return this == PROPOSED || this == UNVERIFIED || this == VERIFIED;
        }
    }

    /** Where the person lives or will live; {@code label} is a pseudonym such as "a relative's address". */
    record AddressRecorded(String label, AddressState state, boolean forRelease) implements PersonFact {}

    /** The person lost the place where they lived. */
    record AddressLost(String reason) implements PersonFact {}

    /** A relationship began, changed or ended. */
    record RelationshipRecorded(String kind, Change change) implements PersonFact {}

    /** What happened to a relationship or a household. */
    enum Change {
        BEGAN,
        PRESENT,
        DETERIORATING,
        ENDED
    }

    /** An adult joined or left the household. */
    record HouseholdMember(String who, Change change) implements PersonFact {}

    /** A child is in the household or in contact with the person. */
    record ChildInContact(String relation, Change change) implements PersonFact {}

    /** What one source noted of family, in one entry. */
    record FamilyInformation(
            boolean relationship, boolean child, @Nullable Change dynamics) implements PersonFact {}

    /** Work, training or the loss of it. */
    record Employment(String what, Change change) implements PersonFact {}

    /** Use of alcohol or drugs. */
    record SubstanceUse(
            Substance substance, Change change, @Nullable String account) implements PersonFact {}

    /** The substances told apart. */
    enum Substance {
        ALCOHOL,
        DRUGS
    }

    /** Diagnoses or health matters that the person or a clinician disclosed: adjustments to practice, never a concern (A8). */
    record HealthDisclosed(List<String> conditions, List<String> medicatedAtTimes) implements PersonFact {
        public HealthDisclosed {
            conditions = List.copyOf(conditions);
            medicatedAtTimes = List.copyOf(medicatedAtTimes);
        }
    }

    /** What the conditions mean day to day and what will be done differently (R20, R21). */
    record AdjustmentsAgreed(List<String> adjustments) implements PersonFact {
        public AdjustmentsAgreed {
            adjustments = List.copyOf(adjustments);
        }
    }

    /** The person died. */
    record Died(LocalDate on) implements PersonFact {}
}
