package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.ids;
import static org.throughcare.commands.words.Phrases.listed;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;

/** What is thought before a recall, in words. */
final class ConsiderationWords {
    private ConsiderationWords() {}

    static String of(ConsiderationFact fact) {
        return switch (fact) {
            case ConsiderationFact.ConsiderationBegun begun ->
                "a recall is considered, begun by the " + begun.by().title()
                        + (begun.signs().isEmpty() ? "" : " on " + ids(begun.signs())) + ": " + begun.because();
            case ConsiderationPassed passed -> passed(passed);
            case ConsiderationFact.NoRecallEndorsed endorsed ->
                "a further decision not to recall endorsed by the "
                        + endorsed.by().title() + ": " + endorsed.reasons();
            case ConsiderationFact.NoRecallLetterIssued letter ->
                "letter on the decision not to recall"
                        + (letter.why().isEmpty()
                                ? ""
                                : " (considered because "
                                        + listed(letter.why().stream()
                                                .sorted()
                                                .map(WhyConsidered::inWords)
                                                .toList())
                                        + ")")
                        + ": " + letter.breach() + "; " + letter.reason() + also("; progress: ", letter.progress())
                        + also("; in the person's words: ", letter.thoughts()) + "; expected: " + letter.expectations()
                        + "; next: " + letter.next();
        };
    }

    private static String passed(ConsiderationPassed passed) {
        return "passed to the manager by the " + passed.by().title()
                + (passed.asksForRecall() ? ", asking for a recall: " : ", asking for a decision: ") + passed.ledTo()
                + (passed.conditions().isEmpty()
                        ? "; no condition is said to be broken"
                        : "; conditions not kept: " + listed(passed.conditions()))
                + "; " + risk(passed.risk()) + "; response to supervision: " + passed.response()
                + (passed.alternatives().isEmpty()
                        ? "; nothing else is said to have been tried"
                        : "; tried before: "
                                + listed(passed.alternatives().stream()
                                        .map(tried -> tried.what().inWords() + ", " + tried.details())
                                        .toList()));
    }

    private static String risk(RiskLimb risk) {
        List<String> said = new ArrayList<>();
        said.add(risk.increased() ? "risk has increased" : "risk has not increased");
        said.add(risk.unmanageable() ? "it can no longer be managed" : "it can be managed");
        said.add(risk.imminent() ? "offending is imminent" : "offending is not imminent");
        return listed(said) + " (" + risk.account() + ")";
    }
}
