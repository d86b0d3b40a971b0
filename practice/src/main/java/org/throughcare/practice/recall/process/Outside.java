package org.throughcare.practice.recall.process;

import java.util.Optional;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;

/**
 * Where a recall stands by what another system, or a record from before, says happened, although the acts that lead there
 * are not on record.
 */
final class Outside {
    private Outside() {}

    /** Where a recall stands that this entry is the first to tell of. */
    static Optional<RecallState> begins(Move move) {
        return ends(move) ? Optional.empty() : says(move);
    }

    /** Where a recall stands that was in {@code state}; empty where the entry says nothing that could have happened since. */
    static Optional<RecallState> stands(RecallState state, Move move) {
        Optional<RecallState> said = says(move);
        if (state.isRevoked()) {
            return said.filter(RecallState::isRevoked).filter(one -> one != RecallState.AT_LARGE);
        }
        return ends(move) ? Optional.empty() : said.filter(one -> isLater(state, one));
    }

    /** Whether the entry can only tell of a recall that was revoked or asked for before. */
    private static boolean ends(Move move) {
        return switch (move.act()) {
            case RE_RELEASE, RESCIND -> true;
            case REPORT_RETURN -> !(move.entry().fact() instanceof RecalledToCustody);
            case WITHDRAW,
                    CONSIDER,
                    PASS,
                    DECIDE_RECALL,
                    DECIDE_NO_RECALL,
                    DECIDE_OUT_OF_HOURS,
                    CHOOSE_TYPE,
                    WRITE,
                    ASK_MANAGER_SIGNATURE,
                    COUNTERSIGN,
                    ASK_SENIOR_SIGNATURE,
                    SIGN_OFF,
                    REVISE,
                    SEND,
                    RESEND,
                    RECEIVE,
                    QUERY,
                    ANSWER_QUERY,
                    BOOK_STAGE,
                    BOOK,
                    CONFIRM_TYPE,
                    REVOKE,
                    SERVE_PAPERS,
                    ASK_RESCISSION,
                    REFUSE_RESCISSION,
                    REFUSE_RELEASE,
                    STOP,
                    ENDORSE_NO_RECALL,
                    ISSUE_LETTER -> false;
        };
    }

    private static boolean isLater(RecallState state, RecallState said) {
        return said.isRevoked() || said.isOver() || said == RecallState.LETTER_DUE || said.compareTo(state) > 0;
    }

    private static Optional<RecallState> says(Move move) {
        return switch (move.act()) {
            case CONSIDER ->
                Optional.of(
                        move.entry().fact() instanceof RecallInitiated
                                ? RecallState.WITH_MANAGER
                                : RecallState.CONSIDERING);
            case PASS -> Optional.of(RecallState.WITH_MANAGER);
            case DECIDE_RECALL, DECIDE_OUT_OF_HOURS -> Optional.of(RecallState.DRAFTING);
            case DECIDE_NO_RECALL -> Optional.of(RecallState.LETTER_DUE);
            case SIGN_OFF -> Optional.of(RecallState.SIGNED);
            case SEND -> Optional.of(RecallState.SENT);
            case RECEIVE -> Optional.of(RecallState.RECEIVED);
            case REVOKE -> Optional.of(RecallState.AT_LARGE);
            case REPORT_RETURN -> Optional.of(RecallState.RETURNED);
            case RESCIND -> Optional.of(RecallState.RESCINDED);
            case WITHDRAW -> Optional.of(RecallState.WITHDRAWN);
            case RE_RELEASE -> Optional.of(RecallState.RE_RELEASED);
            case CHOOSE_TYPE,
                    WRITE,
                    ASK_MANAGER_SIGNATURE,
                    COUNTERSIGN,
                    ASK_SENIOR_SIGNATURE,
                    REVISE,
                    RESEND,
                    QUERY,
                    ANSWER_QUERY,
                    BOOK_STAGE,
                    BOOK,
                    CONFIRM_TYPE,
                    SERVE_PAPERS,
                    ASK_RESCISSION,
                    REFUSE_RESCISSION,
                    REFUSE_RELEASE,
                    STOP,
                    ENDORSE_NO_RECALL,
                    ISSUE_LETTER -> Optional.empty();
        };
    }
}
