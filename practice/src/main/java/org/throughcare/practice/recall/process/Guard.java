package org.throughcare.practice.recall.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;

/** Whether an act on a recall is allowed: by whom, in which state, on which content. The one place that says so. */
public final class Guard {
    private Guard() {}

    /** Why {@code attempt} is refused; empty where it is allowed. */
    public static Optional<Refusal> refuses(List<Recall> recalls, Attempt attempt) {
        if (!attempt.act().roles().contains(attempt.by())) {
            return Optional.of(Refusal.NOT_THIS_ROLE);
        }
        Optional<Recall> open = Recalls.open(recalls);
        if (attempt.act() == RecallAct.CONSIDER) {
            return open.filter(recall -> !isDeclined(recall)).map(_ -> Refusal.ALREADY_OPEN);
        }
        return open.map(recall -> refuses(recall, attempt)).orElse(Optional.of(Refusal.NONE_OPEN));
    }

    private static Optional<Refusal> refuses(Recall recall, Attempt attempt) {
        if (Transitions.after(recall.state(), attempt.act()).isEmpty()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return switch (attempt.act()) {
            case ASK_MANAGER_SIGNATURE ->
                recall.chosen().isEmpty()
                        ? Optional.of(Refusal.TYPE_NOT_CHOSEN)
                        : unless(isCurrent(recall, attempt), Refusal.CONTENT_CHANGED);
            case COUNTERSIGN, ASK_SENIOR_SIGNATURE -> unless(isCurrent(recall, attempt), Refusal.CONTENT_CHANGED);
            case SIGN_OFF -> signOff(recall, attempt);
            case SEND ->
                unless(recall.countersigned().isPresent() && recall.signedOff().isPresent(), Refusal.NOT_SIGNED);
            case REVOKE -> unless(recall.last(RecallTypeConfirmed.class).isPresent(), Refusal.TYPE_NOT_CONFIRMED);
            case REPORT_RETURN ->
                unless(
                        recall.revoked()
                                .filter(revoked -> attempt.at().isBefore(revoked.occurred()))
                                .isEmpty(),
                        Refusal.BEFORE_REVOCATION);
            case BOOK_STAGE, BOOK ->
                unless(next(recall).filter(stage -> stage == attempt.stage()).isPresent(), Refusal.ANOTHER_STAGE_FIRST);
            case ENDORSE_NO_RECALL ->
                unless(
                        recall.decision()
                                .filter(decision ->
                                        attempt.who().equals(decision.fact().decider()))
                                .isEmpty(),
                        Refusal.SAME_PERSON);
            case CONSIDER,
                    PASS,
                    DECIDE_RECALL,
                    DECIDE_NO_RECALL,
                    DECIDE_OUT_OF_HOURS,
                    CHOOSE_TYPE,
                    WRITE,
                    REVISE,
                    RESEND,
                    RECEIVE,
                    QUERY,
                    ANSWER_QUERY,
                    CONFIRM_TYPE,
                    SERVE_PAPERS,
                    ASK_RESCISSION,
                    RESCIND,
                    REFUSE_RESCISSION,
                    RE_RELEASE,
                    REFUSE_RELEASE,
                    STOP,
                    WITHDRAW,
                    ISSUE_LETTER -> Optional.empty();
        };
    }

    /** The stage of booking that comes next; empty when all are done. */
    public static Optional<BookingStage> next(Recall recall) {
        Set<BookingStage> done = recall.all(RecallBooked.class)
                .map(booked -> booked.fact().stage())
                .collect(Collectors.toSet());
        return List.of(BookingStage.values()).stream()
                .filter(stage -> !done.contains(stage))
                .findFirst();
    }

    private static Optional<Refusal> signOff(Recall recall, Attempt attempt) {
        if (!isCurrent(recall, attempt) || recall.countersigned().isEmpty()) {
            return Optional.of(Refusal.CONTENT_CHANGED);
        }
        return unless(
                recall.countersigned()
                        .filter(signed -> signed.fact().signer().equals(attempt.who()))
                        .isEmpty(),
                Refusal.SAME_PERSON);
    }

    private static boolean isCurrent(Recall recall, Attempt attempt) {
        return recall.written()
                .filter(version -> version.fact().content().equals(attempt.content()))
                .isPresent();
    }

    private static boolean isDeclined(Recall recall) {
        return recall.state() == RecallState.LETTER_DUE || recall.state() == RecallState.ENDORSEMENT_DUE;
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
