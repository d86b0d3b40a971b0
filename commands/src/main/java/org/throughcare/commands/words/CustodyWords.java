package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.natures;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.terms.Wording;

/** What a prison recorded, in words. */
final class CustodyWords {
    private CustodyWords() {}

    static String of(CustodyFact fact) {
        return switch (fact) {
            case CustodyFact.ReceivedIntoCustody received -> "received into custody: " + received.reason();
            case CustodyFact.HeldAt held -> "held at " + held.prison();
            case CustodyFact.Transferred transfer -> "moved to another prison: " + transfer.reason();
            case CustodyFact.ReleaseDateSet date ->
                "release date calculated as " + Phrases.date(date.release()) + " (" + date.kind() + ")";
            case CustodyFact.Released release -> released(release);
            case CustodyFact.IncidentRecorded incident ->
                "incident in custody, " + natures(incident.natures())
                        + (incident.count() == 1 ? "" : " (" + incident.count() + ")")
                        + (incident.towards().isEmpty() ? "" : ", towards " + plain(incident.towards()))
                        + also(": ", incident.account());
            case CustodyFact.Adjudication charge ->
                "charge under prison rules, " + charge.charge() + " (" + natures(charge.natures()) + "): "
                        + charge.outcome();
            case CustodyFact.BehaviourSummary summary ->
                "behaviour in custody, summed up without dates: " + natures(summary.natures())
                        + also("; ", summary.account());
            case CustodyFact.IntelligenceReceived intelligence ->
                "intelligence in custody, suspected " + natures(intelligence.suspected())
                        + also(", graded ", intelligence.grading()) + ": " + intelligence.summary();
            case CustodyFact.SelfHarm harm -> "self-harm or support for it: " + harm.account();
            case CustodyFact.CategorySet category -> "security category: " + category.category();
            case CustodyFact.Attainment attainment ->
                "gained in custody: " + attainment.what()
                        + (attainment.hours() == null ? "" : ", " + Wording.count(attainment.hours(), "hour"));
            case CustodyFact.HandoverItemGiven item -> "the prison handed over: " + item.item();
            case CustodyFact.HandoverListed list ->
                "the prison lists as still owed before release: " + Phrases.listed(list.items());
        };
    }

    private static String released(CustodyFact.Released release) {
        return "released" + (release.onLicence() ? " on licence" : "") + ", address "
                + switch (release.address()) {
                    case KNOWN -> "known";
                    case NO_FIXED_ABODE -> "none fixed";
                    case NOT_KNOWN -> "not known";
                }
                + (release.tagged() ? ", tagged" : "") + preRelease(release.preReleaseAssessment())
                + on("; licence ends on ", release.licenceEndsOn());
    }

    private static String preRelease(@Nullable Boolean made) {
        return made == null
                ? ""
                : made
                        ? "; the release record names a pre-release assessment"
                        : "; the release record names no pre-release assessment";
    }
}
