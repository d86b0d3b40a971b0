package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.terms.Wording;

/** Work between agencies, in words. */
final class PartnershipWords {
    private PartnershipWords() {}

    static String of(PartnershipFact fact) {
        return switch (fact) {
            case PartnershipFact.MeetingHeld meeting -> meeting(meeting);
            case PartnershipFact.MeetingNotHeld meeting ->
                meeting.kind() + " meeting did not take place: " + meeting.reason();
            case PartnershipFact.RequestMade request ->
                request.from().inWords() + " asked " + request.to().inWords() + " for " + request.what()
                        + (request.answerBy() == null ? "" : ", by " + LondonTime.shortly(request.answerBy()));
            case PartnershipFact.RequestAnswered answer ->
                "answer to " + answer.request() + ": " + answer.outcome()
                        + also("; refused because ", answer.refusedBecause());
            case PartnershipFact.QueryReceived query ->
                query.from() + " asked " + query.to().inWords() + " about " + query.about();
            case PartnershipFact.QueryAnswered answer -> "question " + answer.query() + " answered: " + answer.answer();
            case PartnershipFact.SafeguardingCheckAsked check ->
                "check asked of " + check.of() + " about " + check.about();
            case PartnershipFact.SafeguardingCheckAnswered check ->
                "check answered by " + check.of() + ": " + check.answer();
            case PartnershipFact.IomRegistered iom ->
                "managed under integrated offender management, labelled " + iom.label()
                        + also(", officer ", iom.officer());
            case PartnershipFact.IomEnded iom -> "left integrated offender management: " + iom.reason();
            case PartnershipFact.MappaSet mappa ->
                "MAPPA category " + mappa.category() + ", level " + mappa.level() + also(": ", mappa.reasons());
            case PartnershipFact.MappaScreened screened ->
                "screened for MAPPA, " + (screened.eligible() ? "eligible" : "not eligible") + ": " + screened.reason();
            case PartnershipFact.ApprovedPremisesPlace place ->
                "place in approved premises, " + place.stage() + also(": ", place.reason());
            case PartnershipFact.ApprovedPremisesMovement movement ->
                "signed " + (movement.out() ? "out of" : "in to") + " approved premises";
            case PartnershipFact.RoomSearch search ->
                "room search " + search.stage() + also(": ", search.result())
                        + also("; not done because ", search.notDoneBecause());
        };
    }

    private static String meeting(PartnershipFact.MeetingHeld meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting.kind() + " meeting held");
        List<String> present = meeting.attendees().stream()
                .filter(PartnershipFact.Attendee::present)
                .map(attendee -> attendee.role() + " (" + attendee.agency() + ")")
                .toList();
        if (!present.isEmpty()) {
            parts.add("present: " + Wording.join(present));
        }
        for (PartnershipFact.Statement said : meeting.statements()) {
            parts.add(said.by() + (said.threat() ? " stated a threat: " : " said: ") + said.text());
        }
        for (PartnershipFact.Action action : meeting.actions()) {
            parts.add(action.owner() + " to do: " + action.task() + Phrases.on(" by ", action.dueOn()));
        }
        return String.join("; ", parts);
    }
}
