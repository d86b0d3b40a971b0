package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.listed;

import org.throughcare.practice.licence.LicenceFact;

/** Licences and tags, in words. */
final class LicenceWords {
    private LicenceWords() {}

    static String of(LicenceFact fact) {
        return switch (fact) {
            case LicenceFact.ConditionsSet set ->
                "licence conditions chosen " + (set.toolUsed() ? "with" : "without") + " the decision step: "
                        + listed(set.included())
                        + (set.notIncluded().isEmpty() ? "" : "; at hand and not chosen: " + listed(set.notIncluded()))
                        + also("; step skipped because ", set.skippedBecause());
            case LicenceFact.ConditionsRecommended step ->
                "the decision step recommended: " + listed(step.recommended());
            case LicenceFact.ConditionReviewed review ->
                "a reviewer " + (review.agrees() ? "agreed" : "disagreed") + " with the condition " + review.condition()
                        + ": " + review.reason();
            case LicenceFact.LicenceApproved approved ->
                "licence approved by the " + approved.by().title();
            case LicenceFact.LicenceVaried varied -> "licence varied, " + varied.change() + ": " + varied.reason();
            case LicenceFact.LicenceEnded ended -> "licence ended on " + Phrases.date(ended.on());
            case LicenceFact.TagOrdered tag -> "tag ordered: " + tag.kind();
            case LicenceFact.TagFitted tag -> "tag fitted: " + tag.kind();
            case LicenceFact.TagAlert alert -> "tag alert, " + alert.kind() + ": " + alert.account();
            case LicenceFact.TagAlertClosed closed -> "tag alert " + closed.alert() + " closed: " + closed.reason();
            case LicenceFact.TagRemoved removed -> "tag removed: " + removed.reason();
        };
    }
}
