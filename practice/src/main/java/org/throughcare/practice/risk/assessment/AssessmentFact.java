package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Setting;

/**
 * The steps of an assessment as a person took them, each an entry beside the assessment that was signed ({@code assessment}
 * is always its entry). Nothing here is ever set by a computation.
 */
public sealed interface AssessmentFact extends Fact {
    /**
     * A person weighed a cluster and said whether it bears on the level now, and why or why not (R2).
     *
     * @param entries what the cluster held then
     * @param by the post of whoever weighed it
     */
    record ClusterWeighed(
            EntryId assessment, ClusterId cluster, boolean bears, String why, List<EntryId> entries, Role by)
            implements AssessmentFact {
        public ClusterWeighed {
            entries = List.copyOf(entries);
            said(why, "weighing a cluster needs a reason");
        }
    }

    /** A topic with something on record was left out, for a reason (R2). */
    record TopicLeftOut(EntryId assessment, Topic topic, String why) implements AssessmentFact {
        public TopicLeftOut {
            said(why, "leaving a topic out needs a reason");
        }
    }

    /** Whether a criterion holds, and on what evidence. */
    record CriterionSaid(boolean holds, String evidence) {}

    /** A change of circumstances that would make harm likely, and whether it was present then. */
    record ChangeNamed(String what, boolean presentNow) {}

    /**
     * Why the level is what a person chose: the answers to what is asked whichever level is chosen (R6, A1).
     *
     * @param overall the level that stands for the case
     * @param drivers the groups with that level (R1)
     * @param noChange why no change of circumstances is named, or null where one is
     * @param besideAnswers why the level stands beside answers that seem to say otherwise, or null where it was not asked
     */
    record LevelReasoned(
            EntryId assessment,
            RiskLevel overall,
            List<RiskGroup> drivers,
            Map<Criterion, CriterionSaid> criteria,
            List<ChangeNamed> changes,
            @Nullable String noChange,
            String howSoon,
            String impact,
            String wouldChange,
            @Nullable String besideAnswers)
            implements AssessmentFact {
        public LevelReasoned {
            drivers = List.copyOf(drivers);
            criteria = Map.copyOf(criteria);
            changes = List.copyOf(changes);
        }
    }

    /** How the text of a section came about. */
    enum Made {
        WRITTEN,
        CONFIRMED,
        REWRITTEN
    }

    /**
     * What was written in a section (R13).
     *
     * @param carriedFrom when text that was carried over was first written, or null where none was
     * @param carriedOffences the offences that it was written for
     */
    record SectionWritten(
            EntryId assessment,
            Section section,
            String text,
            Made made,
            @Nullable LocalDate carriedFrom,
            List<Offence> carriedOffences)
            implements AssessmentFact {
        public SectionWritten {
            carriedOffences = List.copyOf(carriedOffences);
        }
    }

    /** One item of the plan, with who does it, what justifies it and what it manages (R15, R34). */
    record PlanItemMade(
            EntryId assessment,
            String risk,
            RiskGroup group,
            Setting setting,
            String action,
            String owner,
            List<Section> restsOn,
            List<ClusterId> manages)
            implements AssessmentFact {
        public PlanItemMade {
            restsOn = List.copyOf(restsOn);
            manages = List.copyOf(manages);
        }
    }

    /** Somebody of this post is asked to countersign, for these reasons (R8, R125). */
    record CountersignatureAsked(EntryId assessment, Role of, List<String> reasons) implements AssessmentFact {
        public CountersignatureAsked {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A named person looked at an assessment and countersigned it, or gave it back for a change (R8).
     *
     * @param given whether they countersigned; otherwise it goes back
     * @param lookedAt what they looked at
     * @param reason why, or what is to be changed
     */
    record CountersignatureAnswered(EntryId assessment, Role by, boolean given, String lookedAt, String reason)
            implements AssessmentFact {
        public CountersignatureAnswered {
            said(lookedAt, "a countersignature says what was looked at");
            said(reason, "a countersignature given or refused has a reason");
        }
    }

    private static void said(String text, String otherwise) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
