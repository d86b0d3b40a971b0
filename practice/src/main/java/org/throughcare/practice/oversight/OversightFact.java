package org.throughcare.practice.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** Facts of review and accountability. */
public sealed interface OversightFact extends Fact {
    /** A serious offence happened, as later known. It opens nothing by itself: charge and court appearance do (A11). */
    record SeriousFurtherOffence(String offence) implements OversightFact {}

    /** The case was opened as a serious further offence and the record frozen (R105, R106). */
    record SfoOpened(Role by) implements OversightFact {}

    /** The early look was made. */
    record EarlyLookMade(@Nullable String summary) implements OversightFact {}

    /** A version of an early look or review corrects an earlier one, with a reason (R108). */
    record ReviewCorrected(EntryId corrected, String reason) implements OversightFact {}

    /** A review was finished. */
    record ReviewCompleted(String kind) implements OversightFact {}

    /** A recommendation, its owner and due date (R113). */
    record RecommendationMade(
            String text, String owner, @Nullable LocalDate dueOn) implements OversightFact {}

    /** Someone recorded disagreement with a decision; it stays (R129). */
    record DissentRecorded(EntryId decision, Role by, String reason) implements OversightFact {}

    /**
     * Somebody at the next level answered a disagreement, with a reason; both reasons stay (R129).
     *
     * @param decisionStands whether the decision stands; otherwise it is taken again
     */
    record DissentAnswered(EntryId dissent, Role by, boolean decisionStands, String reason) implements OversightFact {
        public DissentAnswered {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("the answer to a disagreement has a reason");
            }
        }
    }

    /** A victim or family was promised contact by a date; held by the victim liaison officer (R112). */
    record VictimContactPromised(LocalDate by) implements OversightFact {}

    /** That contact was made. */
    record VictimContactMade(EntryId promise) implements OversightFact {}

    /**
     * What whoever is on call needs to know of the case over a weekend or holiday, thought through before it begins.
     *
     * @param couldHappen what could happen until work begins again
     * @param then what is then to be done
     * @param recallConsidered whether recall was weighed
     * @param onRecall why it was, and with what result, or why it was not
     * @param ring whom to ring
     * @param by the staff code of whoever planned it
     */
    record WeekendPlanned(
            String couldHappen, String then, boolean recallConsidered, String onRecall, Role ring, String by)
            implements OversightFact {
        public WeekendPlanned {
            if (couldHappen.isBlank() || then.isBlank() || onRecall.isBlank()) {
                throw new IllegalArgumentException(
                        "a plan says what could happen, what is then done, and why of recall");
            }
        }
    }

    /**
     * Somebody brought the case to supervision: they want to talk about it there.
     *
     * @param about what they want to talk about
     * @param by their staff code
     */
    record BroughtToSupervision(String about, String by) implements OversightFact {
        public BroughtToSupervision {
            if (about.isBlank()) {
                throw new IllegalArgumentException("what is brought to supervision is about something");
            }
        }
    }

    /**
     * What a practitioner and a senior agreed about the case in supervision. It says nothing of either of them.
     *
     * @param action what is to be done
     * @param who the role that does it
     * @param on by when
     * @param by the staff code of whoever noted it
     */
    record AgreedInSupervision(String action, Role who, LocalDate on, String by) implements OversightFact {
        public AgreedInSupervision {
            if (action.isBlank()) {
                throw new IllegalArgumentException("what was agreed is something to be done");
            }
        }
    }

    /** A personnel process began or ended. Never part of a case record (R110). */
    record PersonnelProcess(String state) implements OversightFact {
        @Override
        public boolean inCaseRecord() {
            return false;
        }
    }
}
