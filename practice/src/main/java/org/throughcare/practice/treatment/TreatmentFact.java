package org.throughcare.practice.treatment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;

/** Facts about treatment under an order or licence. */
public sealed interface TreatmentFact extends Fact {
    /** The kinds of treatment requirement. */
    enum TreatmentKind {
        DRUG_REHABILITATION,
        DRUG_TESTING,
        ALCOHOL_TREATMENT,
        MENTAL_HEALTH_TREATMENT
    }

    /** A court made a requirement. */
    record TreatmentRequirementMade(TreatmentKind treatment, int months, boolean reportBefore, boolean courtReviews)
            implements TreatmentFact {}

    /** A report proposed treatment, or an adjournment for one was refused (R90, R92). */
    record TreatmentProposed(
            TreatmentKind treatment,
            boolean reportBefore,
            @Nullable String adjournment) implements TreatmentFact {}

    /** The person was referred to a provider or commissioned service. */
    record ReferredToService(String service, @Nullable String outcome) implements TreatmentFact {}

    /** A session took place or was missed. */
    record TreatmentSession(TreatmentKind treatment, boolean attended) implements TreatmentFact {}

    /** A test was taken or refused; a failed test is information, not by itself a breach. */
    record DrugTest(String result) implements TreatmentFact {}

    /** A court review is due. */
    record CourtReviewSet(LocalDate on) implements TreatmentFact {}

    /** A court review was held, with the person's own words where given (R96). */
    record CourtReviewHeld(
            @Nullable String personsAccount, @Nullable String providersView) implements TreatmentFact {}
}
