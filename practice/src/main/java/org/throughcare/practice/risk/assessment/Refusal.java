package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** One thing that a draft still lacks before it can be signed, by name. None of them names a level that ought to be chosen. */
public sealed interface Refusal {
    /** A cluster was not weighed, or not since {@code notSeen} joined it (R2). */
    record ClusterNotWeighed(ClusterId cluster, Set<EntryId> notSeen) implements Refusal {
        public ClusterNotWeighed {
            notSeen = Set.copyOf(notSeen);
        }
    }

    /** A cluster was answered and nothing says why (R2). */
    record ClusterWithoutReason(ClusterId cluster, boolean bears) implements Refusal {}

    /** Something is on record of a topic, and it was neither considered nor left out for a reason (R2). */
    record TopicNotConsidered(Topic topic) implements Refusal {}

    /** A group has no level in a setting that needs one (R1). */
    record LevelMissing(RiskGroup group, Setting setting) implements Refusal {}

    /** A criterion has no answer, or an answer without evidence (R6). */
    record CriterionUnanswered(Criterion criterion) implements Refusal {}

    /** A question that is asked whichever level is chosen has no answer (R6, A1). */
    record QuestionUnanswered(Question question) implements Refusal {}

    /** Nothing says whether a named change of circumstances is present now (R6). */
    record PresenceUnanswered(String circumstance) implements Refusal {}

    /**
     * The answers seem to say otherwise than the level, so a reason for the level is asked for once more, whichever way they
     * differ (R6, A1). With a reason the level stands.
     *
     * @param chosen the overall level as chosen
     * @param presentNow changes that would make harm likely and are said to be present now; empty where the level is high
     * @param answers the criteria whose answers differ from it
     */
    record AskedOnceMore(RiskLevel chosen, List<String> presentNow, List<Criterion> answers) implements Refusal {
        public AskedOnceMore {
            presentNow = List.copyOf(presentNow);
            answers = List.copyOf(answers);
        }
    }

    /** Text carried over was neither confirmed nor written anew, so it does not count as analysed (R13). */
    record CarriedTextNotConfirmed(Section section, LocalDate writtenOn) implements Refusal {}

    /** The offence analysis is not of these offences of the sentence that governs (R13). */
    record AnalysisOfOtherOffences(List<String> notAnalysed, List<String> analysed) implements Refusal {
        public AnalysisOfOtherOffences {
            notAnalysed = List.copyOf(notAnalysed);
            analysed = List.copyOf(analysed);
        }
    }

    /** A plan item does not say what is done, by whom or about what; {@code item} counts from 1. */
    record PlanItemUnfinished(int item) implements Refusal {}

    /** A plan item rests on no section and manages no cluster (R15). */
    record PlanItemUnlinked(int item, String risk) implements Refusal {}

    /** A plan item rests on a section in which nothing counts as analysed (R15). */
    record PlanItemOnEmptySection(int item, String risk, Section section) implements Refusal {}

    /** A cluster is said to bear on the level, and no plan item manages it in a setting that needs one (R34). */
    record ClusterUnmanaged(ClusterId cluster, Setting setting) implements Refusal {}

    /** The plan has no review date, or one that does not lie ahead (R16). */
    record PlanReviewDate(@Nullable LocalDate given) implements Refusal {}

    /** What was computed was neither signed nor overruled or left out for a reason (R18, A10). */
    record SuggestionUnanswered(String suggestion) implements Refusal {}

    /** What is missing, in plain words. */
    default String inWords() {
        return RefusalWords.of(this);
    }
}
