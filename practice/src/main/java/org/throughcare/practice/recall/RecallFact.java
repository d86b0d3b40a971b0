package org.throughcare.practice.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** The steps of a recall, each a fact with the people who took it. */
public sealed interface RecallFact extends Fact {
    /** The person was returned to custody on recall, with no steps known. */
    record RecalledToCustody(@Nullable String reason) implements RecallFact {}

    /**
     * A manager decided whether to recall (R61, R73, R74).
     *
     * @param recall true to recall
     * @param by who decided; never the system
     * @param reasons never empty
     * @param controls what stands in place of recall
     * @param expiresOn when a decision not to recall must be looked at again, or null
     * @param decider the member of staff, or null where the record does not say
     */
    record RecallDecided(
            boolean recall,
            Role by,
            String reasons,
            List<String> controls,
            @Nullable LocalDate expiresOn,
            @Nullable String decider)
            implements RecallFact {
        /** A decision of which only the role is on record. */
        public RecallDecided(
                boolean recall, Role by, String reasons, List<String> controls, @Nullable LocalDate expiresOn) {
            this(recall, by, reasons, controls, expiresOn, null);
        }

        public RecallDecided {
            controls = List.copyOf(controls);
            if (reasons.isBlank()) {
                throw new IllegalArgumentException("a recall decision needs its reasons");
            }
        }
    }

    /** A practitioner asked for, or began, a recall. */
    record RecallInitiated(String by, @Nullable String after, boolean managerTookPart) implements RecallFact {}

    /**
     * The last signature a recall needs was given (R66).
     *
     * @param signer the member of staff, or null where the record does not say
     * @param content the fingerprint of what was signed, or null
     * @param comment what the signer added, or null
     */
    record RecallSignedOff(
            Role by,
            @Nullable String signer,
            @Nullable String content,
            @Nullable String comment) implements RecallFact {
        /** A signature of which only the role is on record. */
        public RecallSignedOff(Role by) {
            this(by, null, null, null);
        }
    }

    /** The recall went to the casework section. */
    record RecallSent(List<String> documents) implements RecallFact {
        public RecallSent {
            documents = List.copyOf(documents);
        }
    }

    /** The casework section has it. */
    record RecallReceived(Instant at) implements RecallFact {}

    /** A recall was withdrawn before revocation. */
    record RecallWithdrawn(Role by, String reasons) implements RecallFact {}

    /**
     * The licence was revoked; the police may arrest from {@code powersFrom}.
     *
     * @param order the number of the revocation order, or null where the record does not say
     * @param force the police force that is asked to arrest, or null where none is asked
     */
    record LicenceRevoked(
            @Nullable Instant powersFrom,
            boolean emergency,
            @Nullable String order,
            @Nullable String force) implements RecallFact {
        /** A revocation of which neither the order nor the force is on record. */
        public LicenceRevoked(@Nullable Instant powersFrom, boolean emergency) {
            this(powersFrom, emergency, null, null);
        }
    }

    /** A revocation was undone. */
    record RevocationRescinded(String reason) implements RecallFact {}

    /** Police and probation agreed how the person will be found, and when it is looked at again (R71). */
    record ArrestPlanMade(
            String owner, List<String> tasks, @Nullable Instant recheckAt) implements RecallFact {
        public ArrestPlanMade {
            tasks = List.copyOf(tasks);
        }
    }

    /** The police tried to arrest. */
    record ArrestAttempted(
            String place, String result, @Nullable String otherAddress) implements RecallFact {}

    /** The police closed their log of the search. */
    record PoliceLogClosed(String reason) implements RecallFact {}

    /** The person was arrested on recall. */
    record ArrestedOnRecall(String by) implements RecallFact {}

    /** The person is back in custody. */
    record ReturnedToCustody(String how) implements RecallFact {}
}
