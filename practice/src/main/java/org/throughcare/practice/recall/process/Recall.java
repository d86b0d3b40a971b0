package org.throughcare.practice.recall.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.PartAFact.PartARevised;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;

/**
 * One recall, from the first thought of it.
 *
 * @param state where it stands
 * @param moves the entries that brought it there, in order; never empty
 * @param unexpected entries of it that no act before them led to, such as a signature nobody asked for; they are shown, and
 *     count where they say what has happened outside
 */
public record Recall(RecallState state, List<Move> moves, List<Move> unexpected) {
    public Recall {
        moves = List.copyOf(moves);
        unexpected = List.copyOf(unexpected);
    }

    /** The entry by which it is known: the one that began it. */
    public EntryId id() {
        return moves.getFirst().entry().id();
    }

    /** When it began. */
    public Instant began() {
        return moves.getFirst().entry().occurred();
    }

    /** The last entry of a kind. */
    public <F extends Fact> Optional<Stated<F>> last(Class<F> kind) {
        return all(kind).reduce((_, later) -> later);
    }

    /** The entries of a kind, oldest first. */
    public <F extends Fact> Stream<Stated<F>> all(Class<F> kind) {
        return moves.stream().map(Move::entry).mapMulti((entry, found) -> {
            if (kind.isInstance(entry.fact())) {
                found.accept(new Stated<>(entry.entry(), entry.known(), kind.cast(entry.fact())));
            }
        });
    }

    /** The decision of the manager. */
    public Optional<Stated<RecallDecided>> decision() {
        return last(RecallDecided.class);
    }

    /** The type asked for. */
    public Optional<Stated<RecallTypeChosen>> chosen() {
        return last(RecallTypeChosen.class);
    }

    /** The type as the casework section confirmed it, or as it was asked for. */
    public Optional<RecallType> type() {
        return last(RecallTypeConfirmed.class)
                .map(confirmed -> confirmed.fact().type())
                .or(() -> chosen().map(chosen -> chosen.fact().type()));
    }

    /** The version of the request that stands now; none while it is taken back to be changed. */
    public Optional<Stated<PartAWritten>> written() {
        return last(PartAWritten.class).filter(this::stands);
    }

    /** The manager's signature on the version that stands now. */
    public Optional<Stated<RecallCountersigned>> countersigned() {
        return last(RecallCountersigned.class)
                .filter(this::stands)
                .filter(signed -> isContent(signed.fact().content()));
    }

    /** The senior manager's signature on the version that stands now. */
    public Optional<Stated<RecallSignedOff>> signedOff() {
        return last(RecallSignedOff.class).filter(this::stands).filter(signed -> {
            String content = signed.fact().content();
            return content == null || isContent(content);
        });
    }

    /** The revocation. */
    public Optional<Stated<LicenceRevoked>> revoked() {
        return last(LicenceRevoked.class);
    }

    /** When the person was back. */
    public Optional<Stated<?>> returned() {
        return moves.stream()
                .filter(move -> move.act() == RecallAct.REPORT_RETURN)
                .<Stated<?>>map(Move::entry)
                .findFirst();
    }

    private boolean isContent(String content) {
        return written()
                .filter(version -> version.fact().content().equals(content))
                .isPresent();
    }

    private boolean stands(Stated<?> entry) {
        int at = position(entry.id());
        return moves.stream().skip(at).noneMatch(later -> later.entry().fact() instanceof PartARevised);
    }

    private int position(EntryId id) {
        int at = 0;
        while (!moves.get(at).entry().id().equals(id)) {
            at++;
        }
        return at;
    }
}
