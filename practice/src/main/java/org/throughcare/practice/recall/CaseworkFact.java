package org.throughcare.practice.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** What the recall casework section does with a request, and what becomes of the recall afterwards. */
public sealed interface CaseworkFact extends Fact {
    /** The casework section asked something before it goes on. */
    record RecallQueried(String question) implements CaseworkFact {}

    /** The question was answered. */
    record RecallQueryAnswered(Role by, String answer) implements CaseworkFact {}

    /** What is booked on, in this order. */
    enum BookingStage {
        PERSON,
        SENTENCE,
        OFFENCE,
        RELEASE,
        RECALL,
        DOCUMENTS,
        MINUTE
    }

    /** One stage of booking is done. With the last the recall is booked. */
    record RecallBooked(BookingStage stage, String note) implements CaseworkFact {}

    /**
     * The casework section confirmed or changed the type that was asked for.
     *
     * @param fixedTermDays the days of a fixed term, or null where there is none or the record does not say
     */
    record RecallTypeConfirmed(
            RecallType type, String because, @Nullable Integer fixedTermDays) implements CaseworkFact {
        /** A confirmation that does not say how long. */
        public RecallTypeConfirmed(RecallType type, String because) {
            this(type, because, null);
        }

        public RecallTypeConfirmed {
            if (type == RecallType.NO_RECALL) {
                throw new IllegalArgumentException("a recall that is confirmed is for a fixed term or standard");
            }
        }
    }

    /** Somebody asked that a revocation be undone. */
    record RescissionAsked(Role by, String reason) implements CaseworkFact {}

    /** It is not undone. */
    record RescissionRefused(String reason) implements CaseworkFact {}

    /** Why a recall goes no further. */
    enum StopReason {
        ALTERNATIVE_INTERVENTION("another intervention"),
        DECEASED("the person has died"),
        HDC_WARNING("a warning letter on home detention curfew"),
        INCORRECT_LICENCE("an incorrect licence"),
        LEGAL("a legal reason"),
        NO_ACTION("no action"),
        NOT_SPECIFIED("no reason specified"),
        RAISED_IN_ERROR("it was raised in error"),
        SECRETARY_OF_STATE_WARNING("a warning letter from the Secretary of State"),
        UNLAWFULLY_AT_LARGE_NOTIFIED("28 days unlawfully at large and deemed notified"),
        WITHDRAWN_BY_SENIOR_MANAGER("the senior manager withdrew it");

        private final String inWords;

        StopReason(String inWords) {
            this.inWords = inWords;
        }

        /** The reason as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** The casework section stopped the recall. */
    record RecallStopped(StopReason reason, String note) implements CaseworkFact {}

    /** The prison served the papers on the person (section 254(2) of the Criminal Justice Act 2003). */
    record PapersServed(Instant at, List<String> papers) implements CaseworkFact {
        public PapersServed {
            papers = List.copyOf(papers);
        }
    }

    /** Release was directed, by whom it lies with, from {@code on}. */
    record ReReleaseDirected(String by, LocalDate on, String why) implements CaseworkFact {}

    /** Release was refused. */
    record ReReleaseRefused(String by, String why) implements CaseworkFact {}
}
