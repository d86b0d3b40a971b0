package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.listed;
import static org.throughcare.commands.words.Phrases.offences;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.terms.Wording;

/** What courts and police recorded, in words. */
final class CourtWords {
    private CourtWords() {}

    static String of(SentenceFact fact) {
        return switch (fact) {
            case SentenceFact.FirstKnown known -> "first known to the justice system in " + known.year();
            case SentenceFact.OffendingHistory history -> history(history);
            case SentenceFact.Arrested arrest -> "arrested on suspicion of " + offences(arrest.offences());
            case SentenceFact.Charged charge ->
                "charged with " + offences(charge.offences()) + onTheList(charge.listed())
                        + on(", said to be committed on ", charge.committedOn());
            case SentenceFact.CourtAppearance hearing ->
                "appeared in court: " + hearing.purpose() + onTheList(hearing.listed());
            case SentenceFact.Remanded remand -> "remanded in custody until " + remand.until();
            case SentenceFact.Bailed bail -> "bailed; conditions: " + Phrases.listed(bail.conditions());
            case SentenceFact.Convicted convicted -> "convicted of " + offences(convicted.offences());
            case SentenceFact.Sentenced sentence -> sentenced(sentence);
            case SentenceFact.NotConvicted matter ->
                "not convicted of " + offences(matter.offences()) + ": " + matter.outcome()
                        + also("; information that remains relevant: ", matter.relevantInformation())
                        + also("; kept because ", matter.lawfulBasis())
                        + on("; to be looked at again on ", matter.reviewOn());
            case SentenceFact.ConductTowardsKnownPerson conduct ->
                "conduct towards a known person (" + plain(conduct.towards()) + "): " + offences(conduct.offences());
            case SentenceFact.PoliceCallOut callOut ->
                "police called out concerning " + offences(callOut.concerning()) + ": " + callOut.outcome();
            case SentenceFact.ProtectiveMeasureConsidered measure ->
                "a protective measure was considered by " + measure.by() + " and "
                        + (measure.sought() ? "sought" : "not sought") + also(": ", measure.whyNot());
            case SentenceFact.PreSentenceReport report ->
                "pre-sentence report: " + report.stage() + also("; police answered: ", report.policeCheck())
                        + also("; children's services answered: ", report.childrensServicesCheck());
        };
    }

    static String of(ProtectiveOrderFact fact) {
        return switch (fact) {
            case ProtectiveOrderFact.ProtectiveOrderMade order ->
                order.order().inWords() + " made, protecting " + plain(order.protects())
                        + (order.terms().isEmpty() ? "" : "; terms: " + listed(order.terms()))
                        + on("; until ", order.endsOn()) + also("; by ", order.court());
            case ProtectiveOrderFact.ProtectiveOrderEnded order ->
                order.order().inWords() + " ended: " + order.reason();
            case ProtectiveOrderFact.ProtectiveOrderBreached order ->
                order.order().inWords() + " breached, or said to be: " + order.circumstances();
        };
    }

    private static String onTheList(boolean listed) {
        return listed ? ", on the list of serious further offences" : "";
    }

    private static String history(SentenceFact.OffendingHistory history) {
        return "offending history: "
                + (history.convictions() == null ? "" : Wording.count(history.convictions(), "conviction") + ", ")
                + (history.offences() == null ? "" : Wording.count(history.offences(), "offence") + ", ")
                + offences(history.kinds())
                + (history.carriedWeapons() ? "; carried weapons" : "")
                + (history.manyCustodialSentences() ? "; many custodial sentences" : "");
    }

    private static String sentenced(SentenceFact.Sentenced sentence) {
        return "sentenced for " + offences(sentence.offences()) + ": " + kind(sentence.sentence())
                + (sentence.months() == null ? "" : ", " + Wording.count(sentence.months(), "month"))
                + (sentence.committedInCustody() ? "; committed in custody" : "")
                + on("; release expected on ", sentence.expectedRelease())
                + on("; supervision ends on ", sentence.endsOn());
    }

    private static String kind(SentenceFact.SentenceKind kind) {
        return switch (kind) {
            case CUSTODY_DETERMINATE -> "custody";
            case CUSTODY_EXTENDED -> "extended custody";
            case CUSTODY_INDETERMINATE -> "custody without a fixed end";
            case COMMUNITY_ORDER -> "community order";
            case SUSPENDED_SENTENCE -> "suspended sentence";
            case UNPAID_WORK -> "unpaid work";
        };
    }
}
