package org.throughcare.practice.recall.process;

/** Where a recall stands. */
public enum RecallState {
    CONSIDERING("being considered"),
    WITH_MANAGER("with the manager for a decision"),
    DRAFTING("decided; the request is being drafted"),
    MANAGER_SIGNATURE_ASKED("waiting for the manager's signature"),
    MANAGER_SIGNED("signed by the manager"),
    SENIOR_SIGNATURE_ASKED("waiting for the senior manager's signature"),
    SIGNED("signed by both"),
    SENT("sent to the casework section"),
    RECEIVED("with the casework section"),
    QUERIED("waiting for the answer to a question"),
    BOOKED("booked on"),
    AT_LARGE("licence revoked; not yet back"),
    RETURNED("back in custody"),
    FIXED_TERM_RUNNING("back in custody for a fixed term"),
    UNDER_REVIEW("back in custody; release is reviewed"),
    RELEASE_REFUSED("release refused"),
    RESCISSION_ASKED("waiting for an answer on undoing the revocation"),
    ENDORSEMENT_DUE("not recalled; a senior manager's endorsement is due"),
    LETTER_DUE("not recalled; the letter is due"),
    NOT_RECALLED("not recalled"),
    RE_RELEASED("released again"),
    WITHDRAWN("withdrawn"),
    RESCINDED("revocation undone"),
    STOPPED("stopped");

    private final String inWords;

    RecallState(String inWords) {
        this.inWords = inWords;
    }

    /** The state as it reads after "the recall is". */
    public String inWords() {
        return inWords;
    }

    /** Whether nothing more can happen to the recall. */
    public boolean isOver() {
        return switch (this) {
            case NOT_RECALLED, RE_RELEASED, WITHDRAWN, RESCINDED, STOPPED -> true;
            case CONSIDERING,
                    WITH_MANAGER,
                    DRAFTING,
                    MANAGER_SIGNATURE_ASKED,
                    MANAGER_SIGNED,
                    SENIOR_SIGNATURE_ASKED,
                    SIGNED,
                    SENT,
                    RECEIVED,
                    QUERIED,
                    BOOKED,
                    AT_LARGE,
                    RETURNED,
                    FIXED_TERM_RUNNING,
                    UNDER_REVIEW,
                    RELEASE_REFUSED,
                    RESCISSION_ASKED,
                    ENDORSEMENT_DUE,
                    LETTER_DUE -> false;
        };
    }

    /** Whether the licence is revoked. */
    public boolean isRevoked() {
        return switch (this) {
            case AT_LARGE, RETURNED, FIXED_TERM_RUNNING, UNDER_REVIEW, RELEASE_REFUSED, RESCISSION_ASKED, RE_RELEASED ->
                true;
            case CONSIDERING,
                    WITH_MANAGER,
                    DRAFTING,
                    MANAGER_SIGNATURE_ASKED,
                    MANAGER_SIGNED,
                    SENIOR_SIGNATURE_ASKED,
                    SIGNED,
                    SENT,
                    RECEIVED,
                    QUERIED,
                    BOOKED,
                    ENDORSEMENT_DUE,
                    LETTER_DUE,
                    NOT_RECALLED,
                    WITHDRAWN,
                    RESCINDED,
                    STOPPED -> false;
        };
    }
}
