package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.ids;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.identity.NeedFact;

/** Circumstances, needs and what is done about them, in words. */
final class NeedWords {
    private NeedWords() {}

    static String of(NeedFact fact) {
        return switch (fact) {
            case NeedFact.CircumstanceRecorded circumstance ->
                "circumstance, " + circumstance.type() + also(": ", circumstance.subtype())
                        + on("; from ", circumstance.from()) + on("; to ", circumstance.to())
                        + (circumstance.verified() ? "; verified" : "; not verified");
            case NeedFact.NeedRecorded need -> need(need);
            case NeedFact.ProvisionMade made ->
                "done differently: " + made.provision()
                        + (made.usedFor().isEmpty() ? "" : "; in " + plain(made.usedFor()))
                        + also("; for the need ", made.need())
                        + (made.category() == null ? "" : "; shared as " + plain(made.category()))
                        + on("; from ", made.from()) + on("; to ", made.to()) + on("; review on ", made.reviewOn());
            case NeedFact.NeedsConsidered considered ->
                "the needs " + ids(considered.needs()) + " were considered in " + considered.in();
        };
    }

    private static String need(NeedFact.NeedRecorded need) {
        return "need, " + condition(need.condition()) + also(", ", need.named()) + ": " + plain(need.status())
                + (need.impacts().isEmpty() ? "" : "; it shows in " + plain(need.impacts()))
                + (need.medication() == null ? "" : "; medication: " + plain(need.medication()));
    }

    private static String condition(NeedFact.Condition condition) {
        return switch (condition) {
            case ADHD -> "ADHD";
            case SPEECH_LANGUAGE_COMMUNICATION -> "speech, language and communication";
            case FETAL_ALCOHOL_SPECTRUM -> "fetal alcohol spectrum disorder";
            case TOURETTE -> "Tourette syndrome";
            case AUTISM,
                    DYSLEXIA,
                    DYSCALCULIA,
                    ACQUIRED_BRAIN_INJURY,
                    LEARNING_DISABILITY,
                    TRAUMA,
                    PERSONALITY_DISORDER,
                    DEPRESSION,
                    MOBILITY,
                    HEARING,
                    SIGHT,
                    LONG_TERM_ILLNESS,
                    OTHER -> plain(condition);
        };
    }
}
