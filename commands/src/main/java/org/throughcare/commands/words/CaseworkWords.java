package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.listed;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.recall.CaseworkFact;

/** What the casework section does with a recall, in words. */
final class CaseworkWords {
    private CaseworkWords() {}

    static String of(CaseworkFact fact) {
        return switch (fact) {
            case CaseworkFact.RecallQueried queried -> "the casework section asks: " + queried.question();
            case CaseworkFact.RecallQueryAnswered answered ->
                "answered by the " + answered.by().title() + ": " + answered.answer();
            case CaseworkFact.RecallBooked booked ->
                "recall booked on, " + plain(booked.stage()) + ": " + booked.note();
            case CaseworkFact.RecallTypeConfirmed confirmed ->
                "the casework section confirmed " + PartAWords.type(confirmed.type())
                        + (confirmed.fixedTermDays() == null ? "" : " of " + confirmed.fixedTermDays() + " days")
                        + ": " + confirmed.because();
            case CaseworkFact.RescissionAsked asked ->
                "the " + asked.by().title() + " asked that the revocation be undone: " + asked.reason();
            case CaseworkFact.RescissionRefused refused -> "the revocation is not undone: " + refused.reason();
            case CaseworkFact.RecallStopped stopped ->
                "recall stopped because of " + stopped.reason().inWords() + ": " + stopped.note();
            case CaseworkFact.PapersServed served ->
                "papers of the recall served in prison " + LondonTime.shortly(served.at())
                        + (served.papers().isEmpty() ? "" : ": " + listed(served.papers()));
            case CaseworkFact.ReReleaseDirected directed ->
                "release directed by " + directed.by() + on(" from ", directed.on()) + ": " + directed.why();
            case CaseworkFact.ReReleaseRefused refused -> "release refused by " + refused.by() + ": " + refused.why();
        };
    }
}
