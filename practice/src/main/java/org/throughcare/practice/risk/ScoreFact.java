package org.throughcare.practice.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.terms.Role;

/**
 * What is on record of actuarial scores: answers that people gave, scores that were computed of them, and that a named person
 * signed or contested one (A10). None of it is an assessment, dates one or sets a level (R12, R18).
 */
public sealed interface ScoreFact extends Fact {
    /**
     * Somebody answered questions of the predictors that stand nowhere else on the record, such as those of an assessment.
     *
     * @param by whose answers they are
     * @param answers each as {@link AnswerText} writes it; what is written otherwise counts as no answer
     * @param withdrawn questions whose earlier answer counts no more
     */
    record PredictorAnswersGiven(Role by, Map<Question, String> answers, Set<Question> withdrawn) implements ScoreFact {
        public PredictorAnswersGiven {
            answers = ordered(answers);
            withdrawn = Set.copyOf(withdrawn);
        }
    }

    /** A version of a model, with what it is abbreviated to. */
    record ScoreModel(String model, String version) {}

    /** A table that was computed with, by the SHA-256 of its text. */
    record ScoreTable(String table, String sha256) {}

    /** Why a predictor or a screen gave nothing, or only in part. */
    record ScoreProblem(ErrorType type, List<String> fields) {
        public ScoreProblem {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What one predictor gave.
     *
     * @param score in per cent with two decimals, or null where there is none
     */
    record ComputedScore(
            Predictor predictor,
            @Nullable ScoreType type,
            @Nullable Band band,
            @Nullable String score,
            List<ScoreProblem> problems) {
        public ComputedScore {
            problems = List.copyOf(problems);
        }
    }

    /** A screen or pathway beside the scores. */
    enum Screen {
        LEARNING,
        MATURITY,
        PERSONALITY,
        PROGRAMME
    }

    /**
     * What one screen gave.
     *
     * @param result in the words of the national service, or null where there is none
     */
    record ComputedScreen(Screen screen, @Nullable String result, List<ScoreProblem> problems) {
        public ComputedScreen {
            problems = List.copyOf(problems);
        }
    }

    /**
     * An input that is another than it was.
     *
     * @param from what it was, or null where there was none
     * @param to what it is, or null where there is none any more
     */
    record InputChange(
            Question question,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * The system computed the scores anew because what they rest on had changed. They are provisional until a named person
     * signs them.
     *
     * @param models the versions computed with
     * @param tables the tables of those versions
     * @param inputs every input exactly as it was used
     * @param sources the entry that each input was taken from; the date of assessment has none
     * @param changes what changed since the scores before; empty for the first and where only a model changed
     * @param before the scores before, or null for the first
     */
    record ScoresComputed(
            List<ScoreModel> models,
            List<ScoreTable> tables,
            Map<Question, String> inputs,
            Map<Question, EntryId> sources,
            List<ComputedScore> scores,
            List<ComputedScreen> screens,
            List<InputChange> changes,
            @Nullable EntryId before)
            implements ScoreFact {
        public ScoresComputed {
            models = List.copyOf(models);
            tables = List.copyOf(tables);
            inputs = ordered(inputs);
            sources = ordered(sources);
            scores = List.copyOf(scores);
            screens = List.copyOf(screens);
            changes = List.copyOf(changes);
        }
    }

    /**
     * A named person looked at computed scores and stands by them.
     *
     * @param staff who, by the code that staff are known by
     * @param remark what they noted, or null
     */
    record ScoresSigned(
            EntryId scores, Role by, String staff, @Nullable String remark) implements ScoreFact {}

    /**
     * Computed scores were contested, with the reason; they stay as they were computed and are shown as contested.
     *
     * @param by who recorded it
     * @param staff the same, by the code that staff are known by
     * @param bySubject whether it is the person on probation who contests them
     * @param reason never empty
     */
    record ScoresContested(EntryId scores, Role by, String staff, boolean bySubject, String reason)
            implements ScoreFact {
        public ScoresContested {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("contesting scores needs a reason");
            }
        }
    }

    private static <V> Map<Question, V> ordered(Map<Question, V> map) {
        EnumMap<Question, V> ordered = new EnumMap<>(Question.class);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }
}
