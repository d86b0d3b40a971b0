package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;

/** Facts about circumstances, needs and what is done differently for them: reasons to adjust practice, never a concern (A8). */
public sealed interface NeedFact extends Fact {
    /** A circumstance of the person's life, such as "employment" and within it "part time". */
    record CircumstanceRecorded(
            String type,
            @Nullable String subtype,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean verified) implements NeedFact {}

    /** Conditions that can call for adjustments. */
    enum Condition {
        ADHD,
        AUTISM,
        DYSLEXIA,
        DYSCALCULIA,
        SPEECH_LANGUAGE_COMMUNICATION,
        ACQUIRED_BRAIN_INJURY,
        LEARNING_DISABILITY,
        FETAL_ALCOHOL_SPECTRUM,
        TOURETTE,
        TRAUMA,
        PERSONALITY_DISORDER,
        DEPRESSION,
        MOBILITY,
        HEARING,
        SIGHT,
        LONG_TERM_ILLNESS,
        OTHER
    }

    /** How a condition is known. */
    enum NeedStatus {
        SELF_REPORTED,
        SCREENED,
        DIAGNOSED,
        DISPUTED
    }

    /** Where a need shows from day to day. */
    enum Impact {
        TIME,
        MEMORY,
        READING,
        SENSORY,
        IMPULSIVITY,
        CONVERSATION,
        MOVING_ABOUT,
        HEARING,
        SEEING
    }

    /** What is known of medication for a need. */
    enum Medication {
        NONE,
        TAKEN,
        NOT_ALWAYS_TAKEN,
        NOT_TAKEN,
        NOT_KNOWN
    }

    /**
     * A condition or disability, how it is known and what it means day to day (R20).
     *
     * @param named what it is called where the list has no word for it
     */
    record NeedRecorded(
            Condition condition,
            NeedStatus status,
            @Nullable String named,
            Set<Impact> impacts,
            @Nullable Medication medication)
            implements NeedFact {
        public NeedRecorded {
            impacts = Set.copyOf(impacts);
        }
    }

    /** What an adjustment is used for. */
    enum UsedFor {
        APPOINTMENTS,
        LETTERS,
        INTERVIEWS,
        PROGRAMMES,
        HEARINGS
    }

    /** The categories under which health services share reasonable adjustments. */
    enum AdjustmentCategory {
        COMMUNICATION_SUPPORT,
        COMMUNICATION_PROFESSIONAL,
        CONTACT_METHOD,
        INFORMATION_FORMAT,
        ADDITIONAL_COMMUNICATION,
        COMMUNITY_LANGUAGE,
        ADDITIONAL_SUPPORT,
        INDIVIDUAL_CARE,
        ENVIRONMENT,
        ADDITIONAL_NEEDS
    }

    /**
     * What is done differently for the person, and where (R20, R21).
     *
     * @param need the entry of the need it answers, or null when it answers none in particular
     * @param usedFor where it applies; none means everywhere
     */
    record ProvisionMade(
            String provision,
            @Nullable EntryId need,
            Set<UsedFor> usedFor,
            @Nullable AdjustmentCategory category,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewOn)
            implements NeedFact {
        public ProvisionMade {
            usedFor = Set.copyOf(usedFor);
        }
    }

    /** The needs were considered in an assessment. */
    record NeedsConsidered(List<EntryId> needs, String in) implements NeedFact {
        public NeedsConsidered {
            needs = List.copyOf(needs);
        }
    }
}
