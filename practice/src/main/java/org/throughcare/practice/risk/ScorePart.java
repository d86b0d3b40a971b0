package org.throughcare.practice.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScoreFact.ScoresContested;
import org.throughcare.practice.risk.ScoreFact.ScoresSigned;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Question;

/**
 * Actuarial scores as they are on record.
 *
 * @param computed every computation, oldest first
 * @param answered what people answered, oldest first
 */
public record ScorePart(List<Computed> computed, List<Stated<PredictorAnswersGiven>> answered) {
    /**
     * Scores with what people said of them.
     *
     * @param stated the scores
     * @param signed the last signature, or null while they are provisional
     * @param contested every contest, oldest first
     */
    public record Computed(
            Stated<ScoresComputed> stated,
            @Nullable Stated<ScoresSigned> signed,
            List<Stated<ScoresContested>> contested) {
        public Computed {
            contested = List.copyOf(contested);
        }

        /** Whether no named person has signed them. */
        public boolean provisional() {
            return signed == null;
        }
    }

    /**
     * An answer that counts.
     *
     * @param text as it was given
     * @param from the entry that gives it
     */
    public record Answer(String text, EntryId from) {}

    public ScorePart {
        computed = List.copyOf(computed);
        answered = List.copyOf(answered);
    }

    /** Folded from what is known. */
    public static ScorePart of(Chronology chronology) {
        List<Stated<ScoresSigned>> signatures = chronology.of(ScoresSigned.class);
        List<Stated<ScoresContested>> contests = chronology.of(ScoresContested.class);
        List<Computed> computed = new ArrayList<>();
        for (Stated<ScoresComputed> stated : chronology.of(ScoresComputed.class)) {
            computed.add(new Computed(
                    stated,
                    signatures.stream()
                            .filter(signed -> signed.fact().scores().equals(stated.id()))
                            .reduce((earlier, later) -> later)
                            .orElse(null),
                    contests.stream()
                            .filter(contest -> contest.fact().scores().equals(stated.id()))
                            .toList()));
        }
        return new ScorePart(computed, chronology.of(PredictorAnswersGiven.class));
    }

    /** The last computation. */
    public Optional<Computed> last() {
        return computed.isEmpty() ? Optional.empty() : Optional.of(computed.getLast());
    }

    /** Whether anybody has ever answered a question. */
    public boolean isAnswered() {
        return !answered.isEmpty();
    }

    /** The last answer to each question that was not withdrawn since. */
    public Map<Question, Answer> answers() {
        Map<Question, Answer> standing = new EnumMap<>(Question.class);
        for (Stated<PredictorAnswersGiven> given : answered) {
            given.fact().withdrawn().forEach(standing::remove);
            given.fact().answers().forEach((question, text) -> {
                if (AnswerText.isAnswer(question, text)) {
                    standing.put(question, new Answer(text, given.id()));
                }
            });
        }
        return standing;
    }
}
