package org.throughcare.practice.recall.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * The types of recall that the law in force on a date allows. An unanswered question never makes a fixed term compulsory
 * and leaves no type to choose until it is answered, unless what is answered decides already.
 *
 * @param policy the lengths and limits with their dates
 * @param on the date of the decision
 */
public record RecallTypes(Policy policy, LocalDate on) {
    /** The rules that are in force. */
    public RecallRegime regime() {
        return RecallRegime.called(policy.word(PolicyKey.RECALL_REGIME, on));
    }

    /**
     * For an adult on a determinate sentence from 31 March 2026: compulsory fixed term, unless something excludes it.
     *
     * @throws IllegalArgumentException if other rules were in force on the date
     */
    public AllowedTypes adult(AdultAnswers answers) {
        if (regime().compareTo(RecallRegime.ADULTS_UNLESS_EXCLUDED) < 0) {
            throw new IllegalArgumentException("on " + on + " other questions decided the type of an adult's recall");
        }
        List<String> excluded = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        if (answers.newOffence() == null) {
            unanswered.add("newOffence");
        } else if (excludes(answers.newOffence())) {
            excluded.add("a charge for a new offence");
        }
        for (Exclusion exclusion : Exclusion.values()) {
            Boolean applies = answers.exclusions().get(exclusion);
            if (applies == null) {
                unanswered.add(exclusion.name());
            } else if (applies) {
                excluded.add(exclusion.words());
            }
        }
        if (!excluded.isEmpty()) {
            return AllowedTypes.compulsoryStandard(excluded);
        }
        int days = policy.count(PolicyKey.RECALL_TERM_ADULT, on);
        return unanswered.isEmpty()
                ? AllowedTypes.compulsoryFixedTerm(days, "nothing excludes a fixed term of " + days + " days")
                : AllowedTypes.incomplete(days, unanswered);
    }

    /** For a sentence passed on a young person: compulsory fixed term if it is short and nothing bars it, else a choice. */
    public AllowedTypes youth(YouthAnswers answers) {
        Integer days = answers.twelveMonthsOrOver() == null ? null : days(!answers.twelveMonthsOrOver());
        List<String> bars = new ArrayList<>();
        bar(answers.twelveMonthsOrOver(), "a sentence of 12 months or more", bars);
        bar(answers.chargedWithSeriousOffence(), "a charge for a serious offence", bars);
        bar(answers.mappaLevel2Or3(), "MAPPA level 2 or 3", bars);
        if (days != null && !bars.isEmpty()) {
            return AllowedTypes.either(days, bars);
        }
        List<String> unanswered = new ArrayList<>();
        asked(answers.twelveMonthsOrOver(), "sentence12MonthsOrOver", unanswered);
        asked(answers.chargedWithSeriousOffence(), "chargedWithSeriousOffence", unanswered);
        asked(answers.mappaLevel2Or3(), "mappaLevel2Or3", unanswered);
        return days == null || !unanswered.isEmpty()
                ? AllowedTypes.incomplete(days, unanswered)
                : AllowedTypes.compulsoryFixedTerm(days, "a short sentence, and nothing bars a fixed term");
    }

    /** For an extended or indeterminate sentence: a standard recall, which for the second is always an emergency one. */
    public AllowedTypes onlyStandard(SentenceGroup group) {
        return AllowedTypes.compulsoryStandard(List.of(
                switch (group) {
                    case EXTENDED -> "an extended sentence";
                    case INDETERMINATE -> "an indeterminate sentence; the recall is an emergency one";
                    case ADULT_SDS, YOUTH_SDS ->
                        throw new IllegalArgumentException("a determinate sentence asks its own questions");
                }));
    }

    /** From 2 April 2024 to 30 March 2026: compulsory for adults below a length of sentence, unless something bars it. */
    public AllowedTypes earlier(EarlierAnswers answers) {
        Integer months = answers.sentenceMonths();
        Integer days = months == null
                ? null
                : Integer.valueOf(days(months < policy.count(PolicyKey.RECALL_SHORT_SENTENCE_MONTHS, on)));
        boolean answered = answers.age() != null
                && months != null
                && answers.mappaLevel() != null
                && answers.bars().stream().noneMatch(bar -> bar == null);
        boolean barred = Stream.of(
                                below(answers.age(), PolicyKey.RECALL_ADULT_AGE),
                                atLeast(months, PolicyKey.RECALL_COMPULSORY_MONTHS),
                                atLeast(answers.mappaLevel(), PolicyKey.RECALL_MAPPA_LEVEL))
                        .anyMatch(Boolean.TRUE::equals)
                || answers.bars().contains(true);
        return answered && !barred && days != null
                ? AllowedTypes.compulsoryFixedTerm(days, "a sentence below the limit, and nothing bars a fixed term")
                : AllowedTypes.either(days, List.of("the risk of serious harm at the end of the fixed term decides"));
    }

    /** The days of a fixed term for a sentence, short or not, that is not under the rules for adults of 2026. */
    int days(boolean shortSentence) {
        return policy.count(shortSentence ? PolicyKey.RECALL_TERM_SHORT : PolicyKey.RECALL_TERM_LONG, on);
    }

    private boolean excludes(NewOffence offence) {
        return switch (offence) {
            case NO -> false;
            case ONLY_CHARGED -> true;
            case CHARGED_AND_CONVICTED -> regime() == RecallRegime.ADULTS_UNLESS_EXCLUDED;
        };
    }

    private boolean below(@Nullable Integer number, PolicyKey limit) {
        return number != null && number < policy.count(limit, on);
    }

    private boolean atLeast(@Nullable Integer number, PolicyKey limit) {
        return number != null && number >= policy.count(limit, on);
    }

    private static void bar(@Nullable Boolean applies, String words, List<String> bars) {
        if (Boolean.TRUE.equals(applies)) {
            bars.add(words);
        }
    }

    private static void asked(@Nullable Boolean answer, String name, List<String> unanswered) {
        if (answer == null) {
            unanswered.add(name);
        }
    }
}
