package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.listed;
import static org.throughcare.commands.words.Phrases.on;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.RecallFact;

/** The steps of a recall, in words. */
final class RecallWords {
    private RecallWords() {}

    static String of(RecallFact fact) {
        return switch (fact) {
            case RecallFact.RecalledToCustody recalled -> "recalled to custody" + also(": ", recalled.reason());
            case RecallFact.RecallDecided decided ->
                decided.by().title() + " decided " + (decided.recall() ? "to recall" : "not to recall") + ": "
                        + decided.reasons()
                        + (decided.controls().isEmpty() ? "" : "; in its place: " + listed(decided.controls()))
                        + on("; to be looked at again by ", decided.expiresOn());
            case RecallFact.RecallInitiated begun ->
                "recall asked for by " + begun.by() + also(", after ", begun.after())
                        + (begun.managerTookPart() ? "; a manager took part" : "; no manager recorded as taking part");
            case RecallFact.RecallSignedOff signed ->
                "recall signed by the " + signed.by().title() + also(": ", signed.comment());
            case RecallFact.RecallSent sent ->
                "recall sent to the casework section"
                        + (sent.documents().isEmpty() ? "" : ": " + listed(sent.documents()));
            case RecallFact.RecallReceived received ->
                "the casework section has the recall since " + LondonTime.shortly(received.at());
            case RecallFact.RecallWithdrawn withdrawn ->
                "recall withdrawn by the " + withdrawn.by().title() + ": " + withdrawn.reasons();
            case RecallFact.LicenceRevoked revoked ->
                "licence revoked" + (revoked.emergency() ? " as an emergency" : "")
                        + also(", order ", revoked.order())
                        + also(", sent to ", revoked.force())
                        + at("; powers of arrest from ", revoked.powersFrom());
            case RecallFact.RevocationRescinded undone -> "revocation undone: " + undone.reason();
            case RecallFact.ArrestPlanMade plan ->
                "arrest plan made, owner " + plan.owner() + ": " + listed(plan.tasks())
                        + at("; to be looked at again ", plan.recheckAt());
            case RecallFact.ArrestAttempted attempt ->
                "police tried to arrest at " + attempt.place() + ": " + attempt.result()
                        + also("; other address: ", attempt.otherAddress());
            case RecallFact.PoliceLogClosed closed -> "police log of the search closed: " + closed.reason();
            case RecallFact.ArrestedOnRecall arrest -> "arrested on recall by " + arrest.by();
            case RecallFact.ReturnedToCustody back -> "back in custody: " + back.how();
        };
    }

    private static String at(String lead, @Nullable Instant instant) {
        return instant == null ? "" : lead + LondonTime.shortly(instant);
    }
}
