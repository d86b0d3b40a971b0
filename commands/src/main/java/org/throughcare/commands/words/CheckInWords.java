package org.throughcare.commands.words;

import java.util.stream.Collectors;
import org.throughcare.practice.supervision.CheckInFact;

/** Remote check-ins, in words. */
final class CheckInWords {
    private CheckInWords() {}

    static String of(CheckInFact fact) {
        return switch (fact) {
            case CheckInFact.CheckInsAsked asked ->
                "remote check-ins asked for, "
                        + (asked.everyWeeks() == 1 ? "every week, " : "every " + asked.everyWeeks() + " weeks, ")
                        + asked.use().inWords() + ": " + asked.rationale();
            case CheckInFact.CheckInsDecided decided ->
                "remote check-ins " + (decided.approved() ? "approved: " : "refused: ") + decided.reason();
            case CheckInFact.CheckInsEnded ended -> "remote check-ins ended: " + ended.reason();
            case CheckInFact.CheckInReceived received ->
                "the person checked in" + (received.talk() ? " and asked to be spoken with" : "")
                        + received.answers().stream()
                                .map(one -> "; " + one.question() + " \"" + one.answer() + "\"")
                                .collect(Collectors.joining());
            case CheckInFact.CheckInReviewed reviewed -> "check-in read; what follows: " + reviewed.follows();
        };
    }
}
