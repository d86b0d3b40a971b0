package org.throughcare.service.risk.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.practice.risk.assessment.Refusal;
import org.throughcare.service.web.Text;

/** The parts of an assessment, in the order in which they are gone through. */
enum Part {
    CHANGED,
    WEIGH,
    TOPICS,
    TEXT,
    JUDGE,
    LEVELS,
    PROTECT,
    PLAN,
    SIGN;

    /** The part that an address or a form names; empty for another word. */
    static Optional<Part> of(String named) {
        return Arrays.stream(values())
                .filter(part -> part.inAddress().equals(named))
                .findFirst();
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Text.text("risk.assessment.part." + name());
    }

    /** Whether a field of this name is asked in it. */
    boolean asks(String name) {
        return switch (this) {
            case CHANGED -> name.equals("kind");
            case WEIGH -> name.startsWith("cluster-");
            case TOPICS -> name.startsWith("topic-");
            case TEXT -> name.startsWith("section-") || name.equals("offences");
            case JUDGE -> name.startsWith("criterion-") || name.startsWith("change-") || name.startsWith("judge-");
            case LEVELS -> name.startsWith("level-");
            case PROTECT -> name.startsWith("protect-");
            case PLAN -> name.startsWith("plan-");
            case SIGN -> false;
        };
    }

    /** The part that comes after it; the last one stays. */
    Part next() {
        List<Part> all = List.of(values());
        return all.get(Math.min(all.indexOf(this) + 1, all.size() - 1));
    }

    /** The part in which what {@code refusal} names can be answered. */
    static Part answering(Refusal refusal) {
        return switch (refusal) {
            case Refusal.ClusterNotWeighed _, Refusal.ClusterWithoutReason _ -> WEIGH;
            case Refusal.TopicNotConsidered _ -> TOPICS;
            case Refusal.LevelMissing _ -> LEVELS;
            case Refusal.CriterionUnanswered _,
                    Refusal.QuestionUnanswered _,
                    Refusal.PresenceUnanswered _,
                    Refusal.AskedOnceMore _ -> JUDGE;
            case Refusal.CarriedTextNotConfirmed _, Refusal.AnalysisOfOtherOffences _ -> TEXT;
            case Refusal.PlanItemUnfinished _,
                    Refusal.PlanItemUnlinked _,
                    Refusal.PlanItemOnEmptySection _,
                    Refusal.ClusterUnmanaged _,
                    Refusal.PlanReviewDate _ -> PLAN;
            case Refusal.SuggestionUnanswered _ -> CHANGED;
        };
    }
}
