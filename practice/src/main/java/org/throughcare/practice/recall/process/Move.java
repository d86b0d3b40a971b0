package org.throughcare.practice.recall.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.throughcare.practice.recall.CaseworkFact;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.record.Stated;

/**
 * An entry that moves a recall on.
 *
 * @param act what was done with it
 * @param entry the entry that says so
 */
public record Move(RecallAct act, Stated<?> entry) {
    /** In the order in which they happened; what was done in one instant in the order in which it must have been done. */
    public static final Comparator<Move> ORDER = Comparator.<Move, Instant>comparing(move -> move.entry.occurred())
            .thenComparing(Move::act)
            .thenComparing(move -> move.entry.id());

    /** What an entry does with a recall; empty for one that says something beside it. */
    public static Optional<Move> of(Stated<?> entry) {
        Optional<RecallAct> act = Optional.empty();
        if (entry.fact() instanceof ConsiderationFact fact) {
            act = Optional.of(act(fact));
        } else if (entry.fact() instanceof PartAFact fact) {
            act = Optional.of(act(fact));
        } else if (entry.fact() instanceof CaseworkFact fact) {
            act = Optional.of(act(fact));
        } else if (entry.fact() instanceof RecallFact fact) {
            act = act(fact);
        }
        return act.map(done -> new Move(done, entry));
    }

    private static RecallAct act(ConsiderationFact fact) {
        return switch (fact) {
            case ConsiderationFact.ConsiderationBegun _ -> RecallAct.CONSIDER;
            case ConsiderationFact.ConsiderationPassed _ -> RecallAct.PASS;
            case ConsiderationFact.NoRecallEndorsed _ -> RecallAct.ENDORSE_NO_RECALL;
            case ConsiderationFact.NoRecallLetterIssued _ -> RecallAct.ISSUE_LETTER;
        };
    }

    private static RecallAct act(PartAFact fact) {
        return switch (fact) {
            case PartAFact.RecallTypeChosen _ -> RecallAct.CHOOSE_TYPE;
            case PartAFact.PartAWritten _ -> RecallAct.WRITE;
            case PartAFact.SignatureAsked asked ->
                switch (asked.of()) {
                    case MANAGER -> RecallAct.ASK_MANAGER_SIGNATURE;
                    case SENIOR_MANAGER -> RecallAct.ASK_SENIOR_SIGNATURE;
                };
            case PartAFact.RecallCountersigned _ -> RecallAct.COUNTERSIGN;
            case PartAFact.PartARevised _ -> RecallAct.REVISE;
            case PartAFact.RecallResent _ -> RecallAct.RESEND;
        };
    }

    private static RecallAct act(CaseworkFact fact) {
        return switch (fact) {
            case CaseworkFact.RecallQueried _ -> RecallAct.QUERY;
            case CaseworkFact.RecallQueryAnswered _ -> RecallAct.ANSWER_QUERY;
            case CaseworkFact.RecallBooked booked ->
                booked.stage() == CaseworkFact.BookingStage.MINUTE ? RecallAct.BOOK : RecallAct.BOOK_STAGE;
            case CaseworkFact.RecallTypeConfirmed _ -> RecallAct.CONFIRM_TYPE;
            case CaseworkFact.RescissionAsked _ -> RecallAct.ASK_RESCISSION;
            case CaseworkFact.RescissionRefused _ -> RecallAct.REFUSE_RESCISSION;
            case CaseworkFact.RecallStopped _ -> RecallAct.STOP;
            case CaseworkFact.PapersServed _ -> RecallAct.SERVE_PAPERS;
            case CaseworkFact.ReReleaseDirected _ -> RecallAct.RE_RELEASE;
            case CaseworkFact.ReReleaseRefused _ -> RecallAct.REFUSE_RELEASE;
        };
    }

    private static Optional<RecallAct> act(RecallFact fact) {
        return switch (fact) {
            case RecallFact.RecallInitiated _ -> Optional.of(RecallAct.CONSIDER);
            case RecallFact.RecallDecided decided ->
                Optional.of(decided.recall() ? RecallAct.DECIDE_RECALL : RecallAct.DECIDE_NO_RECALL);
            case RecallFact.RecallSignedOff _ -> Optional.of(RecallAct.SIGN_OFF);
            case RecallFact.RecallSent _ -> Optional.of(RecallAct.SEND);
            case RecallFact.RecallReceived _ -> Optional.of(RecallAct.RECEIVE);
            case RecallFact.RecallWithdrawn _ -> Optional.of(RecallAct.WITHDRAW);
            case RecallFact.LicenceRevoked _ -> Optional.of(RecallAct.REVOKE);
            case RecallFact.RevocationRescinded _ -> Optional.of(RecallAct.RESCIND);
            case RecallFact.ReturnedToCustody _, RecallFact.RecalledToCustody _ -> Optional.of(RecallAct.REPORT_RETURN);
            case RecallFact.ArrestPlanMade _,
                    RecallFact.ArrestAttempted _,
                    RecallFact.PoliceLogClosed _,
                    RecallFact.ArrestedOnRecall _ -> Optional.empty();
        };
    }
}
