package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.ids;

import java.util.Locale;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.record.When;

/** What happened to the record itself, in words. */
final class RecordWords {
    private RecordWords() {}

    static String of(RecordFact fact) {
        return switch (fact) {
            case RecordFact.Linked link -> "the same person as " + link.other() + ": " + link.reason();
            case RecordFact.Unlinked link -> "not the same person as " + link.other() + ": " + link.reason();
            case RecordFact.Retracted retracted -> "an entry was withdrawn as wrong: " + retracted.reason();
            case RecordFact.Disclosed shared ->
                shared.entry() + " shared with " + shared.to().inWords() + ": " + shared.purpose();
            case RecordFact.Seen seen ->
                seen.by().title() + " had " + ids(seen.entries()) + " on screen (reading is not recorded)";
            case RecordFact.Weighed weighed ->
                weighed.by().title() + " weighed " + ids(weighed.entries()) + ": "
                        + (weighed.changesRisk() ? "it changes" : "it does not change") + " the assessment of risk, "
                        + weighed.why();
            case RecordFact.NotReceived missing ->
                missing.from().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " had not sent " + missing.what()
                        + " by " + new When(When.Precision.MINUTE, missing.by()).inWords();
            case RecordFact.Classified classified ->
                classified.by().title() + " classified " + classified.entry() + " as " + classified.as();
        };
    }
}
