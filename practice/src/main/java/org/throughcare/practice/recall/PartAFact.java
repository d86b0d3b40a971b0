package org.throughcare.practice.recall;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

/** The request for a recall as it is drafted and signed. Signatures are bound to the content they were given for. */
public sealed interface PartAFact extends Fact {
    /**
     * The type that is asked for.
     *
     * @param fixedTermDays how long, or null for a standard recall
     * @param compulsory whether the law left no other; then the reason is the one generated from it
     * @param underLawOf the date whose law allowed it
     */
    record RecallTypeChosen(
            Role by,
            RecallType type,
            @Nullable Integer fixedTermDays,
            boolean emergency,
            boolean compulsory,
            String reason,
            LocalDate underLawOf)
            implements PartAFact {
        public RecallTypeChosen {
            if (type == RecallType.NO_RECALL) {
                throw new IllegalArgumentException("a request for recall asks for a fixed term or a standard recall");
            }
            if (reason.isBlank()) {
                throw new IllegalArgumentException("the type has a reason");
            }
        }
    }

    /**
     * What was answered to one question of the request.
     *
     * @param question the name of the question
     */
    record Answer(String question, String text) {}

    /**
     * A version of the request, kept as it was.
     *
     * @param form the form it follows
     * @param answers every answer, in the order of the form
     * @param content the fingerprint of what the paper says; signatures name it
     */
    record PartAWritten(Role by, String form, List<Answer> answers, String content) implements PartAFact {
        public PartAWritten {
            answers = List.copyOf(answers);
        }
    }

    /** Whose signature: first the manager's, then the senior manager's. */
    enum Signature {
        MANAGER,
        SENIOR_MANAGER
    }

    /** A signature was asked for, on this content. */
    record SignatureAsked(Role by, Signature of, String content) implements PartAFact {}

    /**
     * The manager signed the request (R65, R66). The senior manager signs after that, with {@link RecallFact.RecallSignedOff}.
     *
     * @param signer the member of staff; never the one who signs as senior manager
     * @param content the fingerprint of what was signed
     * @param comment never empty
     */
    record RecallCountersigned(Role by, String signer, String content, String comment, boolean byTelephone)
            implements PartAFact {
        public RecallCountersigned {
            if (comment.isBlank()) {
                throw new IllegalArgumentException("the manager's signature comes with a comment");
            }
        }
    }

    /** The request was taken back to be changed; signatures given before no longer count. */
    record PartARevised(Role by, String why) implements PartAFact {}

    /** It was sent to the casework section once more, because nothing was heard. */
    record RecallResent(Role by) implements PartAFact {}
}
