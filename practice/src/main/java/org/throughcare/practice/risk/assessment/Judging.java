package org.throughcare.practice.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.risk.assessment.Judgement.Circumstance;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.Refusal.AskedOnceMore;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** Levels, criteria and questions without an answer, and a level beside answers that seem to say otherwise (R1, R6, A1). */
final class Judging {
    private Judging() {}

    static List<Refusal> missing(AssessmentDraft draft, OnRecord onRecord) {
        List<Refusal> missing = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            for (RiskGroup group : onRecord.groupsToRate(setting)) {
                if (!draft.levels().getOrDefault(group, Map.of()).containsKey(setting)) {
                    missing.add(new Refusal.LevelMissing(group, setting));
                }
            }
        }
        answers(draft.judgement(), missing);
        OverallLevel.of(draft.levels())
                .flatMap(overall -> otherwise(overall.level(), draft.judgement()))
                .ifPresent(missing::add);
        suggestions(draft, missing);
        return missing;
    }

    private static void answers(Judgement judgement, List<Refusal> missing) {
        for (Criterion criterion : Criterion.values()) {
            CriterionAnswer answer = judgement.criteria().get(criterion);
            if (answer == null || !answer.finished()) {
                missing.add(new Refusal.CriterionUnanswered(criterion));
            }
        }
        for (Question question : Question.values()) {
            if (!answered(question, judgement)) {
                missing.add(new Refusal.QuestionUnanswered(question));
            }
        }
        for (Circumstance circumstance : judgement.circumstances()) {
            if (circumstance.presentNow() == null) {
                missing.add(new Refusal.PresenceUnanswered(circumstance.what()));
            }
        }
    }

    private static boolean answered(Question question, Judgement judgement) {
        return switch (question) {
            case CHANGE_OF_CIRCUMSTANCES ->
                !judgement.circumstances().isEmpty()
                        || !judgement.noCircumstance().isBlank();
            case HOW_SOON -> !judgement.howSoon().isBlank();
            case IMPACT -> !judgement.impact().isBlank();
            case WOULD_CHANGE -> !judgement.wouldChange().isBlank();
        };
    }

    private static Optional<Refusal> otherwise(RiskLevel chosen, Judgement judgement) {
        if (!judgement.besideAnswers().isBlank()) {
            return Optional.empty();
        }
        List<String> present = List.of();
        List<Criterion> answers = new ArrayList<>();
        if (chosen.atLeast(RiskLevel.HIGH)) {
            if (judgement.denied(Criterion.ANY_TIME) && !judgement.holds(Criterion.SOON)) {
                answers.add(Criterion.ANY_TIME);
            }
        } else {
            present = judgement.presentNow();
            List.of(Criterion.ANY_TIME, Criterion.SOON).stream()
                    .filter(judgement::holds)
                    .forEach(answers::add);
        }
        return present.isEmpty() && answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedOnceMore(chosen, present, answers));
    }

    private static void suggestions(AssessmentDraft draft, List<Refusal> missing) {
        for (Suggested suggested : draft.suggested()) {
            if (!suggested.answered()) {
                missing.add(new Refusal.SuggestionUnanswered(suggested.suggestion()));
            }
        }
    }
}
