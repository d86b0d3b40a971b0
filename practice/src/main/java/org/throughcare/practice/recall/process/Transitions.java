package org.throughcare.practice.recall.process;

import static org.throughcare.practice.recall.process.RecallState.AT_LARGE;
import static org.throughcare.practice.recall.process.RecallState.BOOKED;
import static org.throughcare.practice.recall.process.RecallState.CONSIDERING;
import static org.throughcare.practice.recall.process.RecallState.DRAFTING;
import static org.throughcare.practice.recall.process.RecallState.ENDORSEMENT_DUE;
import static org.throughcare.practice.recall.process.RecallState.FIXED_TERM_RUNNING;
import static org.throughcare.practice.recall.process.RecallState.LETTER_DUE;
import static org.throughcare.practice.recall.process.RecallState.MANAGER_SIGNATURE_ASKED;
import static org.throughcare.practice.recall.process.RecallState.MANAGER_SIGNED;
import static org.throughcare.practice.recall.process.RecallState.NOT_RECALLED;
import static org.throughcare.practice.recall.process.RecallState.QUERIED;
import static org.throughcare.practice.recall.process.RecallState.RECEIVED;
import static org.throughcare.practice.recall.process.RecallState.RELEASE_REFUSED;
import static org.throughcare.practice.recall.process.RecallState.RESCINDED;
import static org.throughcare.practice.recall.process.RecallState.RESCISSION_ASKED;
import static org.throughcare.practice.recall.process.RecallState.RETURNED;
import static org.throughcare.practice.recall.process.RecallState.RE_RELEASED;
import static org.throughcare.practice.recall.process.RecallState.SENIOR_SIGNATURE_ASKED;
import static org.throughcare.practice.recall.process.RecallState.SENT;
import static org.throughcare.practice.recall.process.RecallState.SIGNED;
import static org.throughcare.practice.recall.process.RecallState.STOPPED;
import static org.throughcare.practice.recall.process.RecallState.UNDER_REVIEW;
import static org.throughcare.practice.recall.process.RecallState.WITHDRAWN;
import static org.throughcare.practice.recall.process.RecallState.WITH_MANAGER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which act may follow in which state, and where it leads. An answer to a query, or to the wish to undo a revocation, leads
 * back to where the recall stood when it was asked.
 */
public final class Transitions {
    private static final List<RecallState> BEFORE_REVOCATION = List.of(
            CONSIDERING,
            WITH_MANAGER,
            DRAFTING,
            MANAGER_SIGNATURE_ASKED,
            MANAGER_SIGNED,
            SENIOR_SIGNATURE_ASKED,
            SIGNED,
            SENT,
            RECEIVED,
            QUERIED,
            BOOKED);
    private static final List<RecallState> REVOKED =
            List.of(AT_LARGE, RETURNED, FIXED_TERM_RUNNING, UNDER_REVIEW, RELEASE_REFUSED);
    private static final List<RecallState> INSIDE =
            List.of(RETURNED, FIXED_TERM_RUNNING, UNDER_REVIEW, RELEASE_REFUSED);

    private static final Map<RecallState, Map<RecallAct, RecallState>> TABLE = table();

    private Transitions() {}

    /** Where the recall stands after {@code act}; empty where the act cannot follow. */
    public static Optional<RecallState> after(RecallState state, RecallAct act) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
    }

    /** The acts that can follow. */
    public static Iterable<RecallAct> from(RecallState state) {
        return TABLE.getOrDefault(state, Map.of()).keySet();
    }

    private static Map<RecallState, Map<RecallAct, RecallState>> table() {
        Map<RecallState, Map<RecallAct, RecallState>> table = new EnumMap<>(RecallState.class);
        considering(table);
        drafting(table);
        atTheCaseworkSection(table);
        revoked(table);
        BEFORE_REVOCATION.forEach(state -> put(table, state, RecallAct.WITHDRAW, WITHDRAWN));
        return table;
    }

    private static void considering(Map<RecallState, Map<RecallAct, RecallState>> table) {
        put(table, CONSIDERING, RecallAct.PASS, WITH_MANAGER);
        put(table, CONSIDERING, RecallAct.DECIDE_OUT_OF_HOURS, DRAFTING);
        put(table, WITH_MANAGER, RecallAct.DECIDE_RECALL, DRAFTING);
        put(table, WITH_MANAGER, RecallAct.DECIDE_NO_RECALL, LETTER_DUE);
        put(table, ENDORSEMENT_DUE, RecallAct.ENDORSE_NO_RECALL, LETTER_DUE);
        put(table, LETTER_DUE, RecallAct.ISSUE_LETTER, NOT_RECALLED);
    }

    private static void drafting(Map<RecallState, Map<RecallAct, RecallState>> table) {
        put(table, DRAFTING, RecallAct.CHOOSE_TYPE, DRAFTING);
        put(table, DRAFTING, RecallAct.WRITE, DRAFTING);
        put(table, DRAFTING, RecallAct.ASK_MANAGER_SIGNATURE, MANAGER_SIGNATURE_ASKED);
        put(table, MANAGER_SIGNATURE_ASKED, RecallAct.COUNTERSIGN, MANAGER_SIGNED);
        put(table, MANAGER_SIGNED, RecallAct.ASK_SENIOR_SIGNATURE, SENIOR_SIGNATURE_ASKED);
        put(table, SENIOR_SIGNATURE_ASKED, RecallAct.SIGN_OFF, SIGNED);
        put(table, SIGNED, RecallAct.SEND, SENT);
        List.of(MANAGER_SIGNATURE_ASKED, MANAGER_SIGNED, SENIOR_SIGNATURE_ASKED, SIGNED)
                .forEach(state -> put(table, state, RecallAct.REVISE, DRAFTING));
    }

    private static void atTheCaseworkSection(Map<RecallState, Map<RecallAct, RecallState>> table) {
        put(table, SENT, RecallAct.RESEND, SENT);
        put(table, SENT, RecallAct.RECEIVE, RECEIVED);
        put(table, RECEIVED, RecallAct.BOOK_STAGE, RECEIVED);
        put(table, RECEIVED, RecallAct.BOOK, BOOKED);
        put(table, BOOKED, RecallAct.CONFIRM_TYPE, BOOKED);
        put(table, BOOKED, RecallAct.REVOKE, AT_LARGE);
        for (RecallState state : List.of(RECEIVED, BOOKED)) {
            put(table, state, RecallAct.QUERY, QUERIED);
        }
        put(table, QUERIED, RecallAct.ANSWER_QUERY, RECEIVED);
        List.of(SENT, RECEIVED, QUERIED, BOOKED).forEach(state -> put(table, state, RecallAct.STOP, STOPPED));
    }

    private static void revoked(Map<RecallState, Map<RecallAct, RecallState>> table) {
        put(table, AT_LARGE, RecallAct.REPORT_RETURN, RETURNED);
        put(table, RESCISSION_ASKED, RecallAct.REPORT_RETURN, RESCISSION_ASKED);
        put(table, RESCISSION_ASKED, RecallAct.RESCIND, RESCINDED);
        put(table, RESCISSION_ASKED, RecallAct.REFUSE_RESCISSION, AT_LARGE);
        for (RecallState state : INSIDE) {
            put(table, state, RecallAct.SERVE_PAPERS, state);
            put(table, state, RecallAct.RE_RELEASE, RE_RELEASED);
        }
        put(table, RETURNED, RecallAct.REFUSE_RELEASE, RELEASE_REFUSED);
        put(table, UNDER_REVIEW, RecallAct.REFUSE_RELEASE, RELEASE_REFUSED);
        put(table, FIXED_TERM_RUNNING, RecallAct.REFUSE_RELEASE, RELEASE_REFUSED);
        for (RecallState state : REVOKED) {
            put(table, state, RecallAct.ASK_RESCISSION, RESCISSION_ASKED);
            put(table, state, RecallAct.STOP, STOPPED);
        }
    }

    private static void put(
            Map<RecallState, Map<RecallAct, RecallState>> table, RecallState from, RecallAct act, RecallState to) {
        table.computeIfAbsent(from, _ -> new EnumMap<>(RecallAct.class)).put(act, to);
    }
}
