package org.throughcare.practice.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Setting;

/** What people recorded about risk. Nothing here is ever set by a computation (R18). */
public sealed interface RiskFact extends Fact {
    /**
     * A person recorded the level of risk of serious harm.
     *
     * @param overall the level that stands for the case
     * @param byGroup the level for each group in each setting, as far as given
     * @param reasons the person's reasons, or null where the source gives none
     */
    record RoshRecorded(
            RiskLevel overall,
            Map<RiskGroup, Map<Setting, RiskLevel>> byGroup,
            @Nullable String reasons) implements RiskFact {
        public RoshRecorded {
            byGroup = Map.copyOf(byGroup);
        }
    }

    /** What kind of assessment was made. */
    enum AssessmentKind {
        FULL,
        REVIEW,
        PRE_RELEASE,
        PRE_SENTENCE,
        END
    }

    /** What an assessment can say it considered. */
    enum Topic {
        INDEX_OFFENCES,
        OFFENDING_HISTORY,
        CUSTODY_BEHAVIOUR,
        PROTECTIVE_ORDERS,
        INTELLIGENCE,
        RELATIONSHIPS,
        CHILDREN,
        HEALTH_AND_NEEDS,
        SUBSTANCES,
        ACCOMMODATION,
        EMPLOYMENT,
        COMPLIANCE
    }

    /** An assessment of the whole person was completed and signed. */
    record AssessmentCompleted(
            AssessmentKind assessment,
            List<Offence> offencesAnalysed,
            Set<Topic> considered,
            @Nullable String textCarriedFrom)
            implements RiskFact {
        public AssessmentCompleted {
            offencesAnalysed = List.copyOf(offencesAnalysed);
            considered = Set.copyOf(considered);
        }
    }

    /** A score was calculated and nothing else: it is no assessment and dates none (R12). */
    record ScoreCalculated(
            String score,
            String by,
            String purpose,
            boolean metPerson,
            List<Offence> offencesInCarriedText,
            @Nullable String textCarriedFrom)
            implements RiskFact {
        public ScoreCalculated {
            offencesInCarriedText = List.copyOf(offencesInCarriedText);
        }
    }

    /** A risk management plan was made. */
    record PlanMade(@Nullable LocalDate reviewOn, List<Control> controls) implements RiskFact {
        public PlanMade {
            controls = List.copyOf(controls);
        }
    }

    /** One control of a plan: what risk it answers, in which setting, and the sections that justify it (R15, R34). */
    record Control(String risk, Setting setting, String action, List<String> sections) {
        public Control {
            sections = List.copyOf(sections);
        }
    }

    /** A plan was reviewed. */
    record PlanReviewed(@Nullable LocalDate nextReviewOn) implements RiskFact {}

    /** A named person checked an assessment and stored what was looked at (R8). */
    record QualityChecked(EntryId assessment, Role by, String lookedAt, String finding) implements RiskFact {}

    /** A person overruled a suggestion, with a reason (R18). */
    record SuggestionOverruled(String suggestion, String chosen, String reason) implements RiskFact {}
}
