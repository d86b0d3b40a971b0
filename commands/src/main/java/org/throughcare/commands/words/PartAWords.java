package org.throughcare.commands.words;

import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.rules.RecallType;

/** The request for a recall, in words. */
final class PartAWords {
    private PartAWords() {}

    static String of(PartAFact fact) {
        return switch (fact) {
            case RecallTypeChosen chosen -> chosen(chosen);
            case PartAFact.PartAWritten written ->
                "request for recall written by the " + written.by().title() + " on the form of " + written.form();
            case SignatureAsked asked ->
                "the "
                        + switch (asked.of()) {
                            case MANAGER -> "manager";
                            case SENIOR_MANAGER -> "senior manager";
                        }
                        + " is asked to sign the request for recall";
            case PartAFact.RecallCountersigned signed ->
                "request for recall signed by the " + signed.by().title()
                        + (signed.byTelephone() ? " by telephone: " : ": ") + signed.comment();
            case PartAFact.PartARevised revised ->
                "request for recall taken back to be changed by the "
                        + revised.by().title() + ": " + revised.why();
            case PartAFact.RecallResent again ->
                "recall sent to the casework section once more by the "
                        + again.by().title();
        };
    }

    static String type(RecallType type) {
        return switch (type) {
            case FIXED_TERM -> "a fixed term";
            case STANDARD -> "a standard recall";
            case NO_RECALL -> "no recall";
        };
    }

    private static String chosen(RecallTypeChosen chosen) {
        return type(chosen.type())
                + (chosen.fixedTermDays() == null ? "" : " of " + chosen.fixedTermDays() + " days")
                + (chosen.emergency() ? ", as an emergency," : "")
                + (chosen.compulsory() ? " is the only type the law leaves: " : " is asked for: ")
                + chosen.reason();
    }
}
