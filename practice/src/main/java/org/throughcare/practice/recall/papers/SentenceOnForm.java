package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.SentenceGroup;

/**
 * The sentence, earlier releases and earlier recalls (section 7); null is unanswered, or not given where it may be left open.
 *
 * @param length as the court said it
 * @param underTwelveMonths whether it is a short sentence by the rule in force
 * @param custodialTerm only of an extended sentence
 * @param extensionPeriod only of an extended sentence
 * @param licenceExpires when the licence ends; a life or other indeterminate sentence has none
 * @param sentenceExpires when the sentence ends; a life or other indeterminate sentence has none
 * @param earlierReleases before the last one
 * @param lastRecalled the last recall, or null where there was none
 */
public record SentenceOnForm(
        @Nullable String indexOffence,
        @Nullable LocalDate sentencedOn,
        @Nullable String court,
        @Nullable String length,
        @Nullable Boolean underTwelveMonths,
        @Nullable String custodialTerm,
        @Nullable String extensionPeriod,
        @Nullable LocalDate licenceExpires,
        @Nullable LocalDate sentenceExpires,
        @Nullable LocalDate lastReleased,
        @Nullable String releasingPrison,
        List<LocalDate> earlierReleases,
        @Nullable LocalDate lastRecalled,
        List<LocalDate> earlierRecalls) {
    public SentenceOnForm {
        earlierReleases = List.copyOf(earlierReleases);
        earlierRecalls = List.copyOf(earlierRecalls);
    }

    /** Nothing answered. */
    public static SentenceOnForm blank() {
        return new SentenceOnForm(
                null, null, null, null, null, null, null, null, null, null, null, List.of(), null, List.of());
    }

    List<Answer> answers(@Nullable SentenceGroup group) {
        Answers answers = new Answers()
                .words("index-offence", indexOffence)
                .day("sentenced-on", sentencedOn)
                .mayHaveWords("court", court)
                .words("length", length);
        if (group == SentenceGroup.INDETERMINATE) {
            answers.notApplicable("under-twelve-months");
        } else {
            answers.yesNo("under-twelve-months", underTwelveMonths);
        }
        if (group == null || group == SentenceGroup.EXTENDED) {
            answers.words("custodial-term", custodialTerm).words("extension-period", extensionPeriod);
        } else {
            answers.notApplicable("custodial-term", "extension-period");
        }
        if (group == SentenceGroup.INDETERMINATE) {
            answers.notApplicable("licence-expires", "sentence-expires");
        } else {
            answers.day("licence-expires", licenceExpires).day("sentence-expires", sentenceExpires);
        }
        return answers.day("last-released", lastReleased)
                .words("releasing-prison", releasingPrison)
                .maybeSeveral("earlier-releases", days(earlierReleases))
                .mayHaveDay("last-recalled", lastRecalled)
                .maybeSeveral("earlier-recalls", days(earlierRecalls))
                .list();
    }

    private static List<Value> days(List<LocalDate> days) {
        return days.stream().<Value>map(Value.Day::new).toList();
    }
}
