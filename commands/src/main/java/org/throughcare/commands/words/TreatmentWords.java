package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.terms.Wording;
import org.throughcare.practice.treatment.TreatmentFact;

/** Treatment, in words. */
final class TreatmentWords {
    private TreatmentWords() {}

    static String of(TreatmentFact fact) {
        return switch (fact) {
            case TreatmentFact.TreatmentRequirementMade made ->
                "requirement made, " + plain(made.treatment()) + ", " + Wording.count(made.months(), "month")
                        + (made.reportBefore() ? "; a report stood before it" : "; no report stood before it")
                        + (made.courtReviews() ? "; the court reviews it" : "");
            case TreatmentFact.TreatmentProposed proposed ->
                "treatment proposed, " + plain(proposed.treatment())
                        + (proposed.reportBefore() ? ", after a report" : ", without a report")
                        + also("; adjournment: ", proposed.adjournment());
            case TreatmentFact.ReferredToService referral ->
                "referred to " + referral.service() + also(": ", referral.outcome());
            case TreatmentFact.TreatmentSession session ->
                "session, " + plain(session.treatment()) + ": "
                        + (session.attended() ? "attended" : "not attended by the person");
            case TreatmentFact.DrugTest test -> "test: " + test.result();
            case TreatmentFact.CourtReviewSet review -> "court review set for " + Phrases.date(review.on());
            case TreatmentFact.CourtReviewHeld review ->
                "court review held" + also("; in the person's words: ", review.personsAccount())
                        + also("; the provider: ", review.providersView());
        };
    }
}
