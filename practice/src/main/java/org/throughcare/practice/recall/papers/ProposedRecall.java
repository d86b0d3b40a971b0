package org.throughcare.practice.recall.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.RecallType;

/**
 * The type of recall that is proposed and why (sections 20 and 21).
 *
 * @param type fixed term or standard; null is unanswered
 * @param fixedTermDays how long a fixed term is
 * @param reasons the reason that the law gives where it leaves one type, else the author's
 * @param reasonByLaw whether the law gives the reason
 * @param newConditions licence conditions asked for after a fixed term
 */
public record ProposedRecall(
        @Nullable RecallType type,
        @Nullable Integer fixedTermDays,
        @Nullable String reasons,
        boolean reasonByLaw,
        @Nullable Detailed newConditions) {
    public ProposedRecall {
        if (type == RecallType.NO_RECALL) {
            throw new IllegalArgumentException("Part A proposes a recall; a decision not to recall is a letter");
        }
    }

    /** Nothing answered. */
    public static ProposedRecall blank() {
        return new ProposedRecall(null, null, null, false, null);
    }

    List<Answer> answers() {
        Answers answers = new Answers().chosen("type", type);
        if (type == RecallType.STANDARD) {
            answers.notApplicable("fixed-term-days");
        } else {
            answers.count("fixed-term-days", fixedTermDays);
        }
        return answers.words(reasonByLaw ? "reasons-by-law" : "reasons", reasons)
                .list();
    }

    List<Answer> conditionAnswers() {
        Answers answers = new Answers();
        return (type == RecallType.STANDARD
                        ? answers.notApplicable("new-conditions")
                        : answers.detailed("new-conditions", newConditions))
                .list();
    }
}
