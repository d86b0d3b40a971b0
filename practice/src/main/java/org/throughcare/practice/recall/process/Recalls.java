package org.throughcare.practice.recall.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.RecallType;

/** The recalls of one person, folded from what was done. The same entries in any order of arrival give the same recalls. */
public final class Recalls {
    private final List<Instant> licences;
    private final List<Recall> over = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Move> unexpected = new ArrayList<>();
    private @Nullable RecallState state;
    private @Nullable RecallState before;
    private final List<Instant> declined = new ArrayList<>();

    private Recalls(List<Instant> licences) {
        this.licences = licences;
    }

    /**
     * Every recall, oldest first. Only the last can still be acted on; one before it can have been left with a letter not
     * written, where something new was considered first.
     *
     * @param licences when each licence began, oldest first: decisions not to recall add up on one licence
     */
    public static List<Recall> of(Collection<Move> moves, List<Instant> licences) {
        Recalls recalls = new Recalls(List.copyOf(licences));
        moves.stream().sorted(Move.ORDER).forEach(recalls::take);
        recalls.close();
        return List.copyOf(recalls.over);
    }

    /** The recall that is not over. */
    public static Optional<Recall> open(List<Recall> recalls) {
        return recalls.isEmpty()
                ? Optional.empty()
                : Optional.of(recalls.getLast()).filter(last -> !last.state().isOver());
    }

    private void take(Move made) {
        if (state == null || state.isOver() || (made.act() == RecallAct.CONSIDER && isDeclined(state))) {
            begin(made);
            return;
        }
        Move move = state == RecallState.CONSIDERING && made.act() == RecallAct.DECIDE_RECALL
                ? new Move(RecallAct.DECIDE_OUT_OF_HOURS, made.entry())
                : made;
        RecallState next = Transitions.after(state, move.act()).orElse(null);
        if (next == null) {
            unexpected.add(move);
            next = Outside.stands(state, move).orElse(null);
        }
        if (next != null) {
            RecallState to = led(state, move, next);
            if (to == RecallState.QUERIED || (to == RecallState.RESCISSION_ASKED && state != to)) {
                before = state;
            }
            state = to;
            moves.add(move);
        }
    }

    private void begin(Move move) {
        Optional<RecallState> stands = Outside.begins(move);
        if (stands.isEmpty()) {
            return;
        }
        close();
        state = led(stands.get(), move, stands.get());
        moves.add(move);
    }

    private RecallState led(RecallState from, Move move, RecallState to) {
        if (move.act() == RecallAct.DECIDE_NO_RECALL) {
            return declined(move.entry().occurred());
        }
        if (move.act() == RecallAct.ANSWER_QUERY || move.act() == RecallAct.REFUSE_RESCISSION) {
            return before == null ? to : before;
        }
        if (move.act() != RecallAct.REPORT_RETURN) {
            return to;
        }
        if (from == RecallState.RESCISSION_ASKED) {
            before = inside();
            return from;
        }
        return inside();
    }

    /** A first decision not to recall is followed by the letter, a further one on the same licence by an endorsement (R74). */
    private RecallState declined(Instant at) {
        Instant licence = licences.stream()
                .filter(began -> !began.isAfter(at))
                .reduce((_, later) -> later)
                .orElse(Instant.MIN);
        boolean further = declined.stream().anyMatch(earlier -> !earlier.isBefore(licence));
        declined.add(at);
        return further ? RecallState.ENDORSEMENT_DUE : RecallState.LETTER_DUE;
    }

    private static boolean isDeclined(RecallState state) {
        return state == RecallState.LETTER_DUE || state == RecallState.ENDORSEMENT_DUE;
    }

    private RecallState inside() {
        RecallType type =
                new Recall(RecallState.RETURNED, moves, List.of()).type().orElse(RecallType.NO_RECALL);
        return switch (type) {
            case FIXED_TERM -> RecallState.FIXED_TERM_RUNNING;
            case STANDARD -> RecallState.UNDER_REVIEW;
            case NO_RECALL -> RecallState.RETURNED;
        };
    }

    private void close() {
        if (state != null && !moves.isEmpty()) {
            over.add(new Recall(state, moves, unexpected));
        }
        moves.clear();
        unexpected.clear();
        before = null;
    }
}
